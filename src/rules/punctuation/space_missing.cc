#include <fmt/format.h>

#include <string>

#include "evidence/punctuation/glyphs.h"
#include "rules/rule.h"
#include "text/utf8.h"

namespace interlint::rules::space_missing {
namespace {

constexpr std::u32string_view crammed_marks = U".:,;!?";
constexpr std::size_t least_letters = 2;  // small ones, on both sides

std::size_t small_letters_before(const std::vector<Glyph>& text,
                                 std::size_t at) {
  std::size_t count = 0;
  while (at > count && is_lower(text[at - count - 1].value)) ++count;
  return count;
}

std::size_t small_letters_from(const std::vector<Glyph>& text, std::size_t at) {
  std::size_t count = 0;
  while (is_lower(value_at(text, at + count))) ++count;
  return count;
}

/// Does the mark at `at` end a phrase that the next word follows unparted?
/// A full stop and a colon must have a capital behind them: “web.de” and
/// “and:or” are something else.
bool is_crammed(const std::vector<Glyph>& text, std::size_t at) {
  const char32_t mark = text[at].value;
  const char32_t next = value_at(text, at + 1);
  if (crammed_marks.find(mark) == std::u32string_view::npos) return false;
  if (small_letters_before(text, at) < least_letters) return false;
  if (mark == U'.' || mark == U':')
    return is_upper(next) && (small_letters_from(text, at + 2) > 0 ||
                              is_space(value_at(text, at + 2)));
  if (mark == U',' || mark == U';' || mark == U'!' || mark == U'?')
    return is_letter(next);
  return false;
}

/// The part of a token that ends with the mark.
std::string_view with_mark(std::string_view text, std::string_view token,
                           const Glyph& mark) {
  const auto begin = static_cast<std::uint32_t>(token.data() - text.data());
  return Span{begin, mark.span.end}.in(text);
}

/// Does the source cram the same word and mark onto what follows: “Yahoo!ニ”?
bool is_crammed_in(std::string_view source, std::string_view word_and_mark) {
  const std::size_t at = source.find(word_and_mark);
  if (at == std::string_view::npos) return false;
  const auto end = static_cast<std::uint32_t>(at + word_and_mark.size());
  return end < source.size() && is_letter(code_point_at(source, end).value);
}

/// A filter: does a mark stand before what is no blank?
bool may_be_crammed(std::string_view text) {
  for (std::size_t i = 1; i + 1 < text.size(); ++i) {
    if (text[i + 1] != ' ' &&
        std::string_view(".:,;!?").find(text[i]) != std::string_view::npos)
      return true;
  }
  return false;
}

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  const Side& target = pair.target;
  if (!may_be_crammed(target.text)) return;
  const std::vector<Glyph> text = glyphs(target.text);
  for (std::size_t i = 1; i + 1 < text.size(); ++i) {
    const char32_t c = text[i].value;
    if (c >= 0x80 || is_letter(c) || c == U' ' || !is_crammed(text, i))
      continue;
    const std::string_view token = token_at(target.text, text[i].span.begin);
    if (is_technical(token)) continue;
    if (pair.source.text.find(token) != std::string_view::npos ||
        is_crammed_in(pair.source.text, with_mark(target.text, token, text[i])))
      continue;
    const std::string mark(target[text[i].span]);
    report.add(pair,
               {.target = text[i].span,
                .message = fmt::format("A blank is missing behind “{}”.", mark),
                .confidence = 0.9F,
                .edits = {{.target = text[i].span,
                           .text = mark + " ",
                           .applicability = Edit::Applicability::unsafe}}});
  }
}

}  // namespace

Rule rule() {
  return {
      .about = {.code = "WSP004",
                .name = "space-missing",
                .title = "Blank missing behind a mark",
                .what = "A mark and the next word stand together.",
                .why = "Two sentences or phrases run into one another.",
                .cure = "Set a blank behind the mark.",
                .its = "whitespace",
                .mqm = "fluency/punctuation",
                .severity = Severity::warning,
                .target_only = TargetOnly::full,
                .reads = Reads::marks,
                .despite = {"unrelated-target"},
                .fixes = Fixes::unsafe,
                .plants = {"blank-lost"},
                .bad = {{"Es regnete. Das Spiel lief weiter.",
                         "It rained[[.]]The match went on."},
                        {"Er kam, sah und ging.", "He came[[,]]saw and left."}},
                .good = {{"Es regnete. Das Spiel lief weiter.",
                          "It rained. The match went on."},
                         {"Mehr auf Beispiel.Org und web.de.",
                          "More at Beispiel.Org and web.de."}}},
      .check = check};
}

}  // namespace interlint::rules::space_missing
