#include "evidence/punctuation/glyphs.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>

#include "text/utf8.h"

namespace interlint {
namespace {

bool has_category(char32_t c, std::uint32_t mask) {
  return (U_GET_GC_MASK(static_cast<UChar32>(c)) & mask) != 0;
}

bool is_wrapping(char32_t c) {
  return is_space(c) || is_quotation_mark(c) || is_opening_bracket(c) ||
         is_closing_bracket(c);
}

bool has_letter_behind_dot(std::string_view token) {
  for (std::size_t at = token.find('.'); at != std::string_view::npos;
       at = token.find('.', at + 1)) {
    if (at == 0 || at + 1 >= token.size()) continue;
    const auto next = static_cast<std::uint32_t>(at + 1);
    if (is_lower(code_point_at(token, next).value)) return true;
  }
  return false;
}

}  // namespace

std::vector<Glyph> glyphs(std::string_view text) {
  std::vector<Glyph> all(text.size());
  std::size_t count = 0;
  for (std::uint32_t i = 0; i < text.size(); ++count) {
    const CodePoint c = code_point_at(text, i);
    all[count] = {c.value, {i, c.end}};
    i = c.end;
  }
  all.resize(count);
  return all;
}

char32_t value_at(const std::vector<Glyph>& glyphs, std::size_t i) {
  return i < glyphs.size() ? glyphs[i].value : 0;
}

// What ASCII has of each kind stands here: most of a text is ASCII.
bool is_end_mark(char32_t c) {
  if (c < 0x80) return c == U'.' || c == U'!' || c == U'?';
  return c == U'…' ||
         u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_S_TERM) != 0;
}

bool is_quotation_mark(char32_t c) {
  if (c < 0x80) return c == U'"' || c == U'\'';
  return u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_QUOTATION_MARK) !=
         0;
}

// Those beyond ASCII have a first byte of these.
bool may_hold_quotation_mark(std::string_view text) {
  if (text.contains('"') || text.contains('\'')) return true;
  for (std::uint32_t at = ascii_end(text, 0); at < text.size();
       at = ascii_end(text, at + 1)) {
    const auto first = static_cast<unsigned char>(text[at]);
    if (first == 0xC2 || first >= 0xE2) return true;
  }
  return false;
}

bool is_opening_bracket(char32_t c) {
  if (c < 0x80) return c == U'(' || c == U'[' || c == U'{';
  return has_category(c, U_GC_PS_MASK) && !is_quotation_mark(c);
}

bool is_closing_bracket(char32_t c) {
  if (c < 0x80) return c == U')' || c == U']' || c == U'}';
  return has_category(c, U_GC_PE_MASK) && !is_quotation_mark(c);
}

bool is_any_dash(char32_t c) {
  if (c < 0x80) return c == U'-';
  return has_category(c, U_GC_PD_MASK);
}

bool is_punctuation(char32_t c) {
  return has_category(c, U_GC_P_MASK);
}

std::optional<Glyph> last_glyph(std::string_view text) {
  for (auto at = static_cast<std::uint32_t>(text.size()); at > 0;) {
    const std::uint32_t begin = start_before(text, at);
    const char32_t c = code_point_before(text, at);
    if (!is_wrapping(c)) return Glyph{c, {begin, at}};
    at = begin;
  }
  return std::nullopt;
}

std::optional<Glyph> first_glyph(std::string_view text) {
  for (std::uint32_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    if (!is_wrapping(c.value)) return Glyph{c.value, {at, c.end}};
    at = c.end;
  }
  return std::nullopt;
}

bool ends_sentence(std::string_view text) {
  const auto last = last_glyph(text);
  return last && is_end_mark(last->value);
}

std::string_view token_at(std::string_view text, std::uint32_t at) {
  constexpr std::string_view blanks = " \n\t\r";
  const std::size_t before =
      at == 0 ? std::string_view::npos : text.find_last_of(blanks, at - 1);
  const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
  const std::size_t end = text.find_first_of(blanks, at);
  return text.substr(begin, end == std::string_view::npos
                                ? end
                                : std::max(end, begin) - begin);
}

bool is_technical(std::string_view token) {
  return token.find("://") != std::string_view::npos ||
         token.starts_with("www.") ||
         token.find_first_of("@#=&") != std::string_view::npos ||
         has_letter_behind_dot(token) || has_emoticon(token);
}

bool is_prose(const Place& place) {
  return place.kind == Kind::paragraph || place.kind == Kind::quote;
}

bool has_emoticon(std::string_view text) {
  static constexpr std::array<std::string_view, 16> faces = {
      ":)", ":(",  ";)", ":-)", ":-(", ";-)", ":D",  ":-D",
      ":P", ":-P", "^^", ":/",  ":-/", "<3",  ":o)", "=)"};
  for (const std::string_view face : faces) {
    for (std::size_t at = text.find(face); at != std::string_view::npos;
         at = text.find(face, at + 1)) {
      const std::size_t end = at + face.size();
      const bool free_before = at == 0 || text[at - 1] == ' ';
      const bool free_behind = end >= text.size() || text[end] == ' ' ||
                               text[end] == '.' || text[end] == ',';
      if (free_before && free_behind) return true;
    }
  }
  return false;
}

}  // namespace interlint
