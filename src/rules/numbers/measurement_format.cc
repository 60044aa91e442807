#include <fmt/format.h>

#include "rules/numbers/style.h"
#include "rules/rule.h"

namespace interlint::rules::measurement_format {
namespace {

/// Is there white space between the number and a percent sign at the end?
bool is_spaced(const Side& side, const Quantity& quantity) {
  const std::string_view behind =
      side.between(quantity.number.end, quantity.span.end);
  return behind.size() > 1 && behind.ends_with('%');
}

bool is_attached(const Side& side, const Quantity& quantity) {
  return side.between(quantity.number.end, quantity.span.end) == "%";
}

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  const Side& side = pair.target;
  for (const Quantity& quantity : side.quantities) {
    if (quantity.unit != "percent") continue;
    const bool spaced = is_spaced(side, quantity);
    if (!spaced && !is_attached(side, quantity)) continue;
    if (spaced == spaces_percent(side.language)) continue;
    report.add(pair,
               {.target = quantity.span,
                .message = fmt::format(
                    "“{}”: here the percent sign {}.", side[quantity.span],
                    spaced ? "follows without a space" : "follows a space")});
  }
}

}  // namespace

Rule rule() {
  return {
      .about =
          {.code = "NUM022",
           .name = "measurement-format",
           .title = "Space before the percent sign",
           .what = "There is a space before the percent sign where the "
                   "language has none, or none where it has one.",
           .why = "It looks translated.",
           .cure = "Write 63% in English, 63 % in German.",
           .its = "locale-violation",
           .mqm = "locale-convention/measurement-format",
           .severity = Severity::info,
           .target_only = TargetOnly::reduced,
           .on = false,
           .reads = Reads::figures,
           .copied_text = CopiedText::judged,
           .yields_to = {{"repeated-segment"},
                         {"segment-added"},
                         {"block-added"},
                         {"characters", Reach::touch}},
           .bad = {{"Der Anteil beträgt 63 Prozent.",
                    "The share is [[63 %]]."}},
           .good = {{"Der Anteil beträgt 63 Prozent.", "The share is 63%."},
                    {"Der Anteil beträgt 63 %.", "The share is 63 percent."}}},
      .check = check};
}

}  // namespace interlint::rules::measurement_format
