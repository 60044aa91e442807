#include "rules/numbers/unpaired.h"

#include <fmt/format.h>

#include <algorithm>

#include "numbers/units/dimension.h"
#include "rules/numbers/disagreements.h"

namespace interlint {
namespace {

bool is_money_or_share(const Quantity& quantity) {
  const std::string_view first =
      std::string_view(quantity.unit).substr(0, quantity.unit.find('|'));
  const Dimension dimension = measure_of(first).dimension;
  return dimension == Dimension::currency || dimension == Dimension::share ||
         dimension == Dimension::points;
}

bool is_two_or_three(const Quantity& quantity) {
  return quantity.written == Written::words &&
         (quantity.value == whole(2) || quantity.value == whole(3));
}

}  // namespace

Severity severity_of_unpaired(const Quantity& quantity, float score) {
  if (is_two_or_three(quantity)) return Severity::info;
  if (score < 0.9F) return Severity::warning;
  return is_money_or_share(quantity) || quantity.quality == Quality::year
             ? Severity::error
             : Severity::warning;
}

void report_unpaired(const Pair& pair, Difference difference,
                     std::string_view message_end, Report& report) {
  const bool lost = difference == Difference::missing;
  const Side& side = lost ? pair.source : pair.target;
  std::vector<Span> told_of;
  for (const Disagreement& one : sure(pair.pairing, {difference})) {
    const Quantity& quantity =
        lost ? source_of(pair, one) : target_of(pair, one);
    if (quantity.quality == Quality::weekday) continue;
    if (std::ranges::find(told_of, quantity.span) != told_of.end()) continue;
    told_of.push_back(quantity.span);
    Notice notice = evidence(
        pair, one, fmt::format("{} {}", told(side, quantity), message_end));
    notice.severity = severity_of_unpaired(quantity, one.score);
    report.add(pair, std::move(notice));
  }
}

}  // namespace interlint
