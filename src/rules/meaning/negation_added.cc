#include <fmt/format.h>

#include "evidence/negation/denial.h"
#include "rules/rule.h"

namespace interlint::rules::negation_added {
namespace {

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  if (pair.source.empty() || pair.target.empty()) return;
  const Denial& both = denial(pair);
  if (both.target.empty() || !both.source.empty() || both.source_carries)
    return;
  const Word& word = pair.target.words[both.target.front()];
  report.add(pair,
             {.target = word.span,
              .message = fmt::format("“{}” has no counterpart in the source.",
                                     pair.target[word]),
              .confidence = 0.7F});
}

}  // namespace

Rule rule() {
  return {
      .about = {.code = "NEG002",
                .name = "negation-added",
                .title = "Negation added",
                .what = "The target says no, and nothing in the source does.",
                .why = "The translation says the opposite.",
                .cure = "Take the negation out.",
                .its = "mistranslation",
                .mqm = "accuracy/mistranslation",
                .severity = Severity::warning,
                .reads = Reads::words,
                .yields_to = {{"untranslated-segment"}},
                .plants = {"critical_id8_negation"},
                .bad = {{"Das Gesetz gilt ab Mai.",
                         "The law does [[not]] apply from May."}},
                .good = {{"Das Gesetz gilt erst ab Mai.",
                          "The law does not apply until May."},
                         {"Sie lehnte ab.", "She did not agree."}}},
      .check = check};
}

}  // namespace interlint::rules::negation_added
