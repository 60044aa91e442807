#include <fmt/format.h>

#include "rules/common/number_evidence.h"

namespace interlint {
namespace {

void check(const Pair& pair, Report& report) {
  for (const Disagreement& one : sure(pair.pairing, {Difference::sign})) {
    const bool lost = source_of(pair, one).negative;
    report.add(pair,
               evidence(pair, one,
                        fmt::format("“{}” became “{}”: {}.",
                                    pair.source[source_of(pair, one).span],
                                    pair.target[target_of(pair, one).span],
                                    lost ? "the minus is lost"
                                         : "the source has no minus")));
  }
}

}  // namespace

Rule number_sign() {
  return {.about = {.code = "NUM010",
                    .name = "number-sign",
                    .title = "Minus lost or added",
                    .what = "A number is negative on one side only.",
                    .why = "Twelve degrees of frost are no mild night.",
                    .cure = "Say the minus: minus 12, -12, 12 below zero.",
                    .its = "numbers",
                    .mqm = "accuracy/mistranslation",
                    .severity = Severity::warning,
                    .bad = {{"Nachts waren es [[minus 12 Grad]].",
                             "It was [[12 degrees]] at night."}},
                    .good = {{"Nachts waren es minus 12 Grad.",
                              "It was minus 12 degrees at night."},
                             {"Nachts waren es minus 12 Grad.",
                              "It was 12 degrees below zero at night."}}},
          .check = check};
}

}  // namespace interlint
