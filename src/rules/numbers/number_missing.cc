#include "rules/numbers/unpaired.h"

namespace interlint::rules::number_missing {
namespace {

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  report_unpaired(pair, Difference::missing, "is not in the translation.",
                  report);
}

}  // namespace

Rule rule() {
  return {
      .about = {.code = "NUM004",
                .name = "number-missing",
                .title = "Number missing",
                .what =
                    "A number of the source has no counterpart in the target.",
                .why = "A figure that is lost is a fact that is lost.",
                .cure =
                    "Add the number, or make sure that it is said in words.",
                .its = "numbers",
                .mqm = "accuracy/omission",
                .severity = Severity::warning,
                .reads = Reads::figures,
                .copied_text = CopiedText::judged,
                .yields_to = {{"repeated-segment"},
                              {"segment-added"},
                              {"block-added"},
                              {"characters", Reach::touch}},
                .plants = {"num_drop"},
                .bad = {{"Die Firma hat [[250]] Mitarbeiter.",
                         "The company has employees."}},
                .good = {{"Die Firma hat 250 Mitarbeiter.",
                          "The company has 250 employees."},
                         {"Beide Firmen sind alt.", "The companies are old."}}},
      .check = check};
}

}  // namespace interlint::rules::number_missing
