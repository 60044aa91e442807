#include <fmt/format.h>

#include "rules/numbers/disagreements.h"

namespace interlint::rules::number_rounding {
namespace {

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  for (const Disagreement& one : sure(pair.pairing, {Difference::rounding}))
    report.add(pair, evidence(pair, one,
                              fmt::format("{}: rounded.", became(pair, one))));
}

}  // namespace

Rule rule() {
  return {
      .about = {.code = "NUM014",
                .name = "number-rounding",
                .title = "Number rounded",
                .what =
                    "A precise figure of one side is a round one on the other.",
                .why = "Precision is part of what was said.",
                .cure = "Give the figure as precisely as the source.",
                .its = "numbers",
                .mqm = "accuracy/mistranslation",
                .severity = Severity::info,
                .on = false,
                .reads = Reads::figures,
                .copied_text = CopiedText::judged,
                .yields_to = {{"repeated-segment"},
                              {"segment-added"},
                              {"block-added"},
                              {"characters", Reach::touch}},
                .bad = {{"Es kamen [[9.870]] Gäste.",
                         "About [[10,000]] guests came."}},
                .good = {{"Es kamen rund 10.000 Gäste.",
                          "About 10,000 guests came."}}},
      .check = check};
}

}  // namespace interlint::rules::number_rounding
