#include <fmt/format.h>

#include "rules/numbers/disagreements.h"

namespace interlint::rules::number_id {
namespace {

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  for (const Disagreement& one : sure(pair.pairing, {Difference::identifier})) {
    report.add(
        pair, evidence(pair, one,
                       fmt::format("“{}” became “{}”: the designation differs.",
                                   pair.source[source_of(pair, one).span],
                                   pair.target[target_of(pair, one).span])));
  }
}

}  // namespace

Rule rule() {
  return {
      .about =
          {.code = "NUM013",
           .name = "number-id",
           .title = "Designation changed",
           .what = "A designation of letters and digits, or a phone number, "
                   "has other digits than in the source.",
           .why = "It names another road, another aircraft, another phone.",
           .cure = "Copy the designation from the source.",
           .its = "numbers",
           .mqm = "accuracy/mistranslation",
           .severity = Severity::error,
           .reads = Reads::figures,
           .copied_text = CopiedText::judged,
           .yields_to = {{"repeated-segment"},
                         {"segment-added"},
                         {"block-added"},
                         {"characters", Reach::touch}},
           .bad = {{"Die [[A61]] ist gesperrt.", "The [[A16]] is closed."}},
           .good = {{"Die A61 ist gesperrt.", "The A61 is closed."}}},
      .check = check};
}

}  // namespace interlint::rules::number_id
