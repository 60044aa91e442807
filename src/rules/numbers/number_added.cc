#include "rules/numbers/unpaired.h"

namespace interlint::rules::number_added {
namespace {

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  report_unpaired(pair, Difference::added, "has no counterpart in the source.",
                  report);
}

}  // namespace

Rule rule() {
  return {
      .about = {.code = "NUM005",
                .name = "number-added",
                .title = "Number added",
                .what =
                    "A number of the target has no counterpart in the source.",
                .why = "The translation claims a figure that nobody wrote.",
                .cure =
                    "Take the number out, or make sure where it comes from.",
                .its = "numbers",
                .mqm = "accuracy/addition",
                .severity = Severity::warning,
                .reads = Reads::figures,
                .copied_text = CopiedText::judged,
                .yields_to = {{"repeated-segment"},
                              {"segment-added"},
                              {"block-added"},
                              {"characters", Reach::touch}},
                .plants = {"number-added"},
                .bad = {{"Viele Gäste blieben.", "[[300]] guests stayed."}},
                .good = {{"Viele Gäste blieben.", "Many guests stayed."},
                         {"Die Strafe beträgt 1.000 Euro.",
                          "The fine is 1,000 euros ($1,080)."}}},
      .check = check};
}

}  // namespace interlint::rules::number_added
