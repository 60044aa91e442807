#include <fmt/format.h>

#include "rules/numbers/disagreements.h"

namespace interlint::rules::number_currency {
namespace {

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  for (const Disagreement& one : sure(pair.pairing, {Difference::currency})) {
    report.add(pair,
               evidence(pair, one,
                        fmt::format("“{}” became “{}”: the amount was "
                                    "kept, the currency is another.",
                                    pair.source[source_of(pair, one).span],
                                    pair.target[target_of(pair, one).span])));
  }
}

}  // namespace

Rule rule() {
  return {
      .about =
          {.code = "NUM007",
           .name = "number-currency",
           .title = "Currency changed",
           .what = "An amount of money is kept, but in another currency.",
           .why = "The price is another.",
           .cure = "Name the currency of the source.",
           .its = "numbers",
           .mqm = "accuracy/mistranslation",
           .severity = Severity::error,
           .reads = Reads::figures,
           .copied_text = CopiedText::judged,
           .yields_to = {{"repeated-segment"},
                         {"segment-added"},
                         {"block-added"},
                         {"characters", Reach::touch}},
           .bad = {{"Das Buch kostet [[24 Euro]].", "The book costs [[$24]]."}},
           .good = {{"Das Buch kostet 24 Euro.", "The book costs €24."},
                    {"Das Buch kostet 24 Dollar.", "The book costs US$24."}}},
      .check = check};
}

}  // namespace interlint::rules::number_currency
