#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "evidence/quotation/quotations.h"
#include "languages/vocabulary.h"
#include "rules/rule.h"
#include "text/fold.h"
#include "text/utf8.h"

namespace interlint::rules::foreign_quotes {
namespace {

constexpr std::u32string_view straight = U"\"'";

char32_t mark_at(const Side& side, Span span) {
  return code_point_at(side.text, span.begin).value;
}

bool has_mark(const QuotationMarks& marks, char32_t c) {
  return straight.find(c) != std::u32string_view::npos ||
         std::ranges::any_of(marks.styles(), [&](const QuoteStyle& style) {
           return style.opening == c || style.closing == c;
         });
}

/// Are the marks another language's?  One that stands on either side in some
/// languages is judged with its partner.
bool is_foreign(const QuotationMarks& marks, QuoteStyle style) {
  if (!has_mark(marks, style.opening) || !has_mark(marks, style.closing))
    return true;
  const bool is_straight =
      straight.find(style.opening) != std::u32string_view::npos ||
      straight.find(style.closing) != std::u32string_view::npos;
  return !is_straight && !marks.has(style) &&
         std::ranges::none_of(marks.styles(), [&](const QuoteStyle& known) {
           return known.opening == style.opening;
         });
}

std::string dressed(const QuotationMarks& marks, const Quotation& quotation,
                    std::string_view inside) {
  const std::size_t which =
      quotation.single && marks.styles().size() > 1 ? 1 : 0;
  std::string text;
  append(text, marks.styles()[which].opening);
  text += inside;
  append(text, marks.styles()[which].closing);
  return text;
}

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  const Side& target = pair.target;
  if (target.vocabulary == nullptr) return;
  const QuotationMarks& marks = target.vocabulary->quotation_marks();
  if (marks.styles().empty()) return;
  for (const Quotation& quotation : quotations(target.text).paired) {
    const QuoteStyle style{mark_at(target, quotation.opening),
                           mark_at(target, quotation.closing)};
    if (!is_foreign(marks, style)) continue;
    const std::string right =
        dressed(marks, quotation, trimmed(target[quotation.inside()]));
    report.add(pair,
               {.target = quotation.whole(),
                .message = fmt::format(
                    "{} … {} are quotation marks of another language.",
                    target[quotation.opening], target[quotation.closing]),
                .confidence = 0.9F,
                .edits = {{.target = quotation.whole(),
                           .text = right,
                           .applicability = Edit::Applicability::unsafe}}});
  }
}

}  // namespace

Rule rule() {
  return {.about = {.code = "PUN004",
                    .name = "foreign-quotes",
                    .title = "Quotation marks of another language",
                    .what = "A quotation stands in marks that the target's "
                            "language does not use.",
                    .why = "It betrays the translation at first sight.",
                    .cure = "Use the quotation marks of the target's language.",
                    .its = "typographical",
                    .mqm = "fluency/punctuation",
                    .severity = Severity::warning,
                    .target_only = TargetOnly::reduced,
                    .reads = Reads::marks,
                    .yields_to = {{"untranslated-segment"}, {"bilingual-echo"}},
                    .fixes = Fixes::unsafe,
                    .plants = {"german-quotes"},
                    .bad = {{"Er rief: „Halt!“", "He called: [[„Halt!“]]"},
                            {"Er rief: „Nein“", "He called: [[« No »]]"}},
                    .good = {{"Er rief: „Halt!“", "He called: “Stop!”"},
                             {"Er rief: „Halt!“", "He called: \"Stop!\""},
                             {"Er rief: „Halt!“", "He called: ‘Stop!’"}}},
          .check = check};
}

}  // namespace interlint::rules::foreign_quotes
