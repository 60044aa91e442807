#include <fmt/format.h>

#include <algorithm>

#include "rules/common/number_style.h"
#include "rules/rule.h"

namespace interlint {
namespace {

/// "24.12.2025", "24.12.": figures between full stops.
bool is_dotted(std::string_view phrase) {
  return std::ranges::count(phrase, '.') >= 2 &&
         std::ranges::all_of(phrase, [](char c) {
           return c == '.' || c == ' ' || (c >= '0' && c <= '9');
         });
}

void check(const Pair& pair, Report& report) {
  const Side& side = pair.target;
  for (const Quantity& quantity : side.quantities) {
    if (quantity.quality != Quality::month) continue;
    const std::string_view phrase = side[quantity.span];
    if (!is_dotted(phrase)) continue;
    if (date_mark(side.language) == '.') continue;
    report.add(pair,
               {.target = quantity.span,
                .message = fmt::format("“{}”: dates are not written with full "
                                       "stops here.",
                                       phrase),
                .confidence = 0.8F});
  }
}

}  // namespace

Rule date_format() {
  return {
      .about = {.code = "DAT020",
                .name = "date-format",
                .title = "Date written the foreign way",
                .what = "A date in figures has the full stops of the source.",
                .why = "Readers may take the day for the month.",
                .cure = "Write the month as a word: 24 December 2025.",
                .its = "locale-violation",
                .mqm = "locale-convention/date-format",
                .severity = Severity::warning,
                .alone = Alone::weaker,
                .bad = {{"Das Fest ist am 24.12.2025.",
                         "The party is on [[24.12.2025]]."}},
                .good = {{"Das Fest ist am 24.12.2025.",
                          "The party is on 24 December 2025."},
                         {"Version 24.12.1 ist da.",
                          "Version 24.12.1 is out."}}},
      .check = check};
}

}  // namespace interlint
