#include <fmt/format.h>

#include "rules/numbers/disagreements.h"

namespace interlint::rules::number_separator {
namespace {

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  for (const Disagreement& one : sure(pair.pairing, {Difference::separator})) {
    const Quantity& source = source_of(pair, one);
    const Quantity& target = target_of(pair, one);
    report.add(
        pair,
        evidence(pair, one,
                 fmt::format("“{}” is {} in the source, but “{}” reads "
                             "as {} in the translation.",
                             pair.source[source.span], grouped(source.value),
                             pair.target[target.span], grouped(target.value))));
  }
}

}  // namespace

Rule rule() {
  return {
      .about =
          {.code = "NUM003",
           .name = "number-separator",
           .title = "Separator changes the value",
           .what = "A number keeps the marks of the source, so that readers of "
                   "the target read it a thousand times larger or smaller.",
           .why = "12.500 guests are twelve and a half.",
           .cure = "Write the number with the marks of the target language.",
           .its = "numbers",
           .mqm = "accuracy/mistranslation",
           .severity = Severity::error,
           .reads = Reads::figures,
           .copied_text = CopiedText::judged,
           .yields_to = {{"repeated-segment"},
                         {"segment-added"},
                         {"block-added"},
                         {"characters", Reach::touch}},
           .plants = {"num_separator"},
           .bad = {{"[[12.500]] Gäste kamen.", "[[12.500]] guests came."}},
           .good = {{"12.500 Gäste kamen.", "12,500 guests came."}}},
      .check = check};
}

}  // namespace interlint::rules::number_separator
