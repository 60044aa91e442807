#include <fmt/format.h>

#include <algorithm>

#include "evidence/punctuation/glyphs.h"
#include "rules/rule.h"
#include "text/utf8.h"

namespace interlint::rules::apostrophe_form {
namespace {

bool is_accent(char32_t c) {
  return c == U'´' || c == U'`';
}

/// The marks between two letters, where nothing but an apostrophe can stand.
std::vector<Glyph> inner_marks(const std::vector<Glyph>& text) {
  std::vector<Glyph> found;
  for (std::size_t i = 1; i + 1 < text.size(); ++i) {
    const char32_t c = text[i].value;
    if ((is_accent(c) || c == U'\'' || c == U'’') &&
        is_letter(text[i - 1].value) && is_letter(text[i + 1].value))
      found.push_back(text[i]);
  }
  return found;
}

void check(const Side& target, Report& report) {
  // ´, ’: an apostrophe of ASCII is nothing to speak of.
  if (ascii_end(target.text, 0) == target.text.size() &&
      !target.text.contains('`'))
    return;
  const std::vector<Glyph> marks = inner_marks(glyphs(target.text));
  const bool curly =
      std::ranges::find(marks, U'’', &Glyph::value) != marks.end();
  for (const Glyph& mark : marks) {
    const bool mixed = curly && mark.value == U'\'';
    if (!is_accent(mark.value) && !mixed) continue;
    if (is_technical(token_at(target.text, mark.span.begin))) continue;
    report.add(target,
               {.target = mark.span,
                .message = fmt::format("“{}” stands for an apostrophe.",
                                       target[mark.span]),
                .confidence = 0.95F,
                .edits = {{.target = mark.span,
                           .text = "’",
                           .applicability = Edit::Applicability::safe}}});
  }
}

}  // namespace

Rule rule() {
  return {
      .about = {.code = "PUN012",
                .name = "apostrophe-form",
                .title = "Accent or mixed form for an apostrophe",
                .what = "An accent stands for an apostrophe, or a sentence has "
                        "both ' and ’.",
                .why = "It is a slip of the keyboard that print shows.",
                .cure = "Use the typographic apostrophe.",
                .its = "typographical",
                .mqm = "fluency/punctuation",
                .severity = Severity::info,
                .target_only = TargetOnly::full,
                .reads = Reads::marks,
                .yields_to = {{"untranslated-segment"}, {"bilingual-echo"}},
                .fixes = Fixes::safe,
                .plants = {"apostrophe"},
                .bad = {{"Der Trainer des Vereins.", "The club[[´]]s coach."},
                        {"Das ist nicht meins, sondern ihres.",
                         "It isn’t mine, it[[']]s hers."}},
                .good = {{"Der Trainer des Vereins.", "The club’s coach."},
                         {"Er ist 1,96 Meter groß.",
                          "He is 6'5\" and it’s true."}}},
      .check = check};
}

}  // namespace interlint::rules::apostrophe_form
