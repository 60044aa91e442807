#include <fmt/format.h>

#include "rules/numbers/disagreements.h"
#include "rules/numbers/unit_change.h"

namespace interlint::rules::number_conversion {
namespace {

std::string conversion(const Pair& pair, const Disagreement& one) {
  const Quantity& target = target_of(pair, one);
  return fmt::format("{}, but in that unit it is about {}.", became(pair, one),
                     about_in(source_of(pair, one), target.unit));
}

std::string rate(const Pair& pair, const Disagreement& one) {
  return fmt::format("{}: that is another rate than elsewhere in the article.",
                     became(pair, one));
}

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  for (const Disagreement& one : sure(pair.pairing, {Difference::conversion}))
    report.add(pair, evidence(pair, one, conversion(pair, one)));
  for (const Disagreement& one : sure(pair.pairing, {Difference::rate}))
    if (one.source && one.target)
      report.add(pair, evidence(pair, one, rate(pair, one)));
}

}  // namespace

Rule rule() {
  return {
      .about =
          {.code = "NUM009",
           .name = "number-conversion",
           .title = "Wrongly converted",
           .what =
               "A measure was converted into another unit, and not rightly.",
           .why = "The reader gets a wrong height, distance or price.",
           .cure = "Convert again, or keep the unit of the source.",
           .its = "numbers",
           .mqm = "accuracy/mistranslation",
           .severity = Severity::error,
           .reads = Reads::figures,
           .copied_text = CopiedText::judged,
           .yields_to = {{"repeated-segment"},
                         {"segment-added"},
                         {"block-added"},
                         {"characters", Reach::touch}},
           .bad = {{"Der Berg ist [[2.900 Meter]] hoch.",
                    "The mountain is [[6,500 feet]] high."}},
           .good = {{"Der Berg ist 2.900 Meter hoch.",
                     "The mountain is 9,500 feet high."},
                    {"Es wird 20 Grad Celsius warm.",
                     "It will reach 68 degrees Fahrenheit."}}},
      .check = check};
}

}  // namespace interlint::rules::number_conversion
