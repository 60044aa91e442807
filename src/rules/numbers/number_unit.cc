#include <fmt/format.h>

#include "rules/numbers/disagreements.h"
#include "rules/numbers/unit_change.h"

namespace interlint::rules::number_unit {
namespace {

std::string message(const Pair& pair, const Disagreement& one) {
  const std::string right =
      about_in(source_of(pair, one), target_of(pair, one).unit);
  const std::string cure =
      right.empty() ? "" : fmt::format("; in that unit it is about {}", right);
  return fmt::format(
      "“{}” became “{}”: the figure was kept, the unit is "
      "another{}.",
      pair.source[source_of(pair, one).span],
      pair.target[target_of(pair, one).span], cure);
}

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  for (const Disagreement& one : sure(pair.pairing, {Difference::unit}))
    report.add(pair, evidence(pair, one, message(pair, one)));
}

}  // namespace

Rule rule() {
  return {
      .about = {.code = "NUM006",
                .name = "number-unit",
                .title = "Unit changed",
                .what = "A figure is kept, but with another unit.",
                .why = "Eight miles are nearly thirteen kilometres.",
                .cure =
                    "Keep the unit of the source, or convert the figure too.",
                .its = "numbers",
                .mqm = "accuracy/mistranslation",
                .severity = Severity::error,
                .reads = Reads::figures,
                .copied_text = CopiedText::judged,
                .yields_to = {{"repeated-segment"},
                              {"segment-added"},
                              {"block-added"},
                              {"characters", Reach::touch}},
                .plants = {"num_unit"},
                .bad = {{"Der Tunnel ist [[8 Kilometer]] lang.",
                         "The tunnel is [[8 miles]] long."}},
                .good = {{"Der Tunnel ist 8 Kilometer lang.",
                          "The tunnel is 8 kilometres long."},
                         {"Der Tunnel ist 8 Kilometer lang.",
                          "The tunnel is 5 miles long."}}},
      .check = check};
}

}  // namespace interlint::rules::number_unit
