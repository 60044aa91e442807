#include <fmt/format.h>

#include "rules/numbers/disagreements.h"

namespace interlint::rules::number_scale {
namespace {

/// "1,000 times too small"
std::string_view direction(const Value& source, const Value& target) {
  return compare(magnitude(source), magnitude(target)) < 0 ? "large" : "small";
}

std::string message(const Pair& pair, const Disagreement& one) {
  const Value& source = source_of(pair, one).value;
  const Value& target = target_of(pair, one).value;
  const bool grew = compare(magnitude(source), magnitude(target)) < 0;
  const std::optional<Value> factor =
      grew ? quotient(target, source) : quotient(source, target);
  return fmt::format("{}: {} times too {}.", became(pair, one),
                     factor ? grouped(magnitude(*factor)) : "many",
                     direction(source, target));
}

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  for (const Disagreement& one : sure(pair.pairing, {Difference::scale}))
    report.add(pair, evidence(pair, one, message(pair, one)));
}

}  // namespace

Rule rule() {
  return {
      .about = {.code = "NUM002",
                .name = "number-scale",
                .title = "Number off by powers of ten",
                .what =
                    "A number of the target is a thousand, a million times too "
                    "large or too small, as when Milliarden become millions.",
                .why = "Nothing misleads a reader more, and it looks right.",
                .cure =
                    "Use the scale word that means the source's: Milliarde is "
                    "billion, Billion is trillion.",
                .its = "numbers",
                .mqm = "accuracy/mistranslation",
                .severity = Severity::error,
                .reads = Reads::figures,
                .copied_text = CopiedText::judged,
                .yields_to = {{"repeated-segment"},
                              {"segment-added"},
                              {"block-added"},
                              {"characters", Reach::touch}},
                .plants = {"num_scale"},
                .bad = {{"Der Umbau kostet [[4,6 Milliarden Euro]].",
                         "The work costs [[4.6 million euros]]."}},
                .good = {{"Der Umbau kostet 4,6 Milliarden Euro.",
                          "The work costs 4.6 billion euros."},
                         {"Die Schulden liegen bei 2,5 Billionen Euro.",
                          "The debt stands at 2.5 trillion euros."}}},
      .check = check};
}

}  // namespace interlint::rules::number_scale
