#include "rules/punctuation/brackets.h"

#include <unicode/uchar.h>

#include <algorithm>

#include "evidence/punctuation/glyphs.h"
#include "text/utf8.h"

namespace interlint {
namespace {

constexpr std::size_t longest_label = 3;  // "iv)", "12)"

/// Is the closing bracket at `at` that of a list: "a) wood b) stone"?
bool closes_label(const std::vector<Glyph>& text, std::size_t at) {
  std::size_t length = 0;
  while (at > length && (is_letter(text[at - length - 1].value) ||
                         is_digit(text[at - length - 1].value)))
    ++length;
  const char32_t before = value_at(text, at - length - 1);
  return length > 0 && length <= longest_label &&
         (before == 0 || is_space(before));
}

bool is_face(const std::vector<Glyph>& text, std::size_t at) {
  constexpr std::u32string_view eyes = U":;=";
  const char32_t before = value_at(text, at - 1);
  return eyes.find(before) != std::u32string_view::npos ||
         ((before == U'-' || before == U'o') &&
          eyes.find(value_at(text, at - 2)) != std::u32string_view::npos);
}

bool is_partner(char32_t opening, char32_t closing) {
  return u_getBidiPairedBracket(static_cast<UChar32>(opening)) ==
         static_cast<UChar32>(closing);
}

/// Those beyond ASCII lie above U+0F00.
bool may_hold_bracket(std::string_view text) {
  return std::ranges::any_of(text, [](char c) {
    return c == '(' || c == ')' || c == '[' || c == ']' || c == '{' ||
           c == '}' || static_cast<unsigned char>(c) >= 0xE0;
  });
}

}  // namespace

std::vector<Span> lone_brackets(std::string_view text) {
  if (!may_hold_bracket(text)) return {};
  const std::vector<Glyph> all = glyphs(text);
  std::vector<Glyph> open;
  std::vector<Span> lone;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const char32_t c = all[i].value;
    if (is_opening_bracket(c)) {
      if (!is_face(all, i)) open.push_back(all[i]);
      continue;
    }
    if (!is_closing_bracket(c)) continue;
    if (!open.empty() && is_partner(open.back().value, c))
      open.pop_back();
    else if (!closes_label(all, i) && !is_face(all, i))
      lone.push_back(all[i].span);
  }
  for (const Glyph& glyph : open) lone.push_back(glyph.span);
  std::ranges::sort(lone);
  return lone;
}

}  // namespace interlint
