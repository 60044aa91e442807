#include <fmt/format.h>

#include "numbers/units/dimension.h"
#include "rules/numbers/disagreements.h"

namespace interlint::rules::number_percent_point {
namespace {

std::string message(const Pair& pair, const Disagreement& one) {
  const Quantity& source = source_of(pair, one);
  const bool were_points =
      measure_of(source.unit).dimension == Dimension::points;
  return fmt::format("“{}” became “{}”: {}.", pair.source[source.span],
                     pair.target[target_of(pair, one).span],
                     were_points ? "percentage points became percent"
                                 : "percent became percentage points");
}

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  for (const Disagreement& one :
       sure(pair.pairing, {Difference::percent_point}))
    report.add(pair, evidence(pair, one, message(pair, one)));
}

}  // namespace

Rule rule() {
  return {
      .about = {.code = "NUM008",
                .name = "number-percent-point",
                .title = "Percent and percentage points exchanged",
                .what = "Percentage points became percent, or percent became "
                        "percentage points.",
                .why = "From 10 to 13 percent is a rise of 3 points, but of 30 "
                       "percent.",
                .cure =
                    "Write percentage points for Prozentpunkte, percent for "
                    "Prozent.",
                .its = "numbers",
                .mqm = "accuracy/mistranslation",
                .severity = Severity::error,
                .reads = Reads::figures,
                .copied_text = CopiedText::judged,
                .yields_to = {{"repeated-segment"},
                              {"segment-added"},
                              {"block-added"},
                              {"characters", Reach::touch}},
                .plants = {"num_pctpoint"},
                .bad = {{"Die Quote sank um [[3 Prozentpunkte]].",
                         "The rate fell by [[3 percent]]."}},
                .good = {{"Die Quote sank um 3 Prozentpunkte.",
                          "The rate fell by 3 percentage points."}}},
      .check = check};
}

}  // namespace interlint::rules::number_percent_point
