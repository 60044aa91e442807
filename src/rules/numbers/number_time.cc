#include <fmt/format.h>

#include "rules/numbers/disagreements.h"

namespace interlint::rules::number_time {
namespace {

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  for (const Disagreement& one : sure(pair.pairing, {Difference::time}))
    report.add(pair,
               evidence(pair, one, fmt::format("{}.", became(pair, one))));
}

}  // namespace

Rule rule() {
  return {
      .about = {.code = "DAT002",
                .name = "number-time",
                .title = "Time of day changed",
                .what =
                    "A time of day is another than in the source, or in the "
                    "other half of the day.",
                .why = "Readers come at the wrong hour.",
                .cure =
                    "Give the time of the source: halb drei is half past two.",
                .its = "numbers",
                .mqm = "accuracy/mistranslation",
                .severity = Severity::error,
                .reads = Reads::figures,
                .copied_text = CopiedText::judged,
                .yields_to = {{"repeated-segment"},
                              {"segment-added"},
                              {"block-added"}},
                .bad = {{"Wir treffen uns um [[halb drei]].",
                         "We meet at [[half past three]]."}},
                .good = {{"Wir treffen uns um halb drei.",
                          "We meet at half past two."},
                         {"Der Zug fährt um 18.30 Uhr.",
                          "The train leaves at 6:30 p.m."}}},
      .check = check};
}

}  // namespace interlint::rules::number_time
