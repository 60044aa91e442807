#include <fmt/format.h>

#include "evidence/negation/denial.h"
#include "rules/rule.h"

namespace interlint::rules::negation_lost {
namespace {

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  if (pair.source.empty() || pair.target.empty()) return;
  const Denial& both = denial(pair);
  if (both.source.empty() || !both.target.empty() || both.target_carries)
    return;
  const Word& word = pair.source.words[both.source.front()];
  report.add(pair,
             {.source = word.span,
              .message = fmt::format("“{}” has no counterpart in the target.",
                                     pair.source[word]),
              .confidence = 0.7F});
}

}  // namespace

Rule rule() {
  return {
      .about = {.code = "NEG001",
                .name = "negation-lost",
                .title = "Negation lost",
                .what = "The source says no, and nothing in the target does.",
                .why = "The translation says the opposite.",
                .cure = "Put the negation back.",
                .its = "mistranslation",
                .mqm = "accuracy/mistranslation",
                .severity = Severity::warning,
                .reads = Reads::words,
                .yields_to = {{"untranslated-segment"}},
                .plants = {"not-lost"},
                .bad = {{"Er kommt [[nicht]].", "He is coming."}},
                .good = {{"Er kommt nicht.", "He is not coming."},
                         {"Er kam nicht dazu.", "He failed to do it."}}},
      .check = check};
}

}  // namespace interlint::rules::negation_lost
