#include <fmt/format.h>

#include "rules/grammar/neighbours.h"
#include "rules/rule.h"

namespace interlint::rules::impossible_neighbours {
namespace {

void check(const Side& target, Report& report) {
  const std::vector<PhraseFaults::Hit> hits = impossible_pairs(target);
  for (const PhraseFaults::Hit& hit : hits) {
    // What is rare may be right; twice in one sentence it is not.
    if (hit.fault->weak && hits.size() < 2) continue;
    report.add(target, {.target = hit.span,
                        .message = fmt::format(
                            "“{}”: these words do not stand beside each other.",
                            target[hit.span]),
                        .confidence = hit.fault->weak ? 0.7F : 0.9F});
  }
}

}  // namespace

Rule rule() {
  return {
      .about = {.code = "GRM003",
                .name = "impossible-neighbours",
                .title = "Words that cannot stand together",
                .what = "Two small words stand side by side that no sentence "
                        "of the language has so: “the of”, “their was”.",
                .why = "A word is missing, or the order is wrong.",
                .cure = "Write the sentence anew.",
                .its = "grammar",
                .mqm = "fluency/grammar",
                .severity = Severity::warning,
                .target_only = TargetOnly::full,
                .reads = Reads::words,
                .in_code = Share::any,
                .yields_to = {{"untranslated-segment"}, {"wrong-language"}},
                .bad = {{"", "They walked to [[the of]] the city."},
                        {"", "Experts found [[their was]] little hope."}},
                .good = {{"", "They walked to the centre of the city."},
                         {"", "He gave a talk on the to-do list."},
                         {"", "She uses “the of” as an example."}}},
      .check = check};
}

}  // namespace interlint::rules::impossible_neighbours
