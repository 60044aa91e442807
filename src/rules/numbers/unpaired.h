#pragma once

#include "evidence/pair.h"
#include "rules/rule.h"

namespace interlint {

/// How grave it is that `quantity` stands on one side only: money, percent and
/// years mislead, "two" and "three" are often said otherwise.
Severity severity_of_unpaired(const Quantity& quantity, float score);

/// Reports the quantities of that difference (missing or added), one a phrase:
/// a date is lost once, not three times.
void report_unpaired(const Pair& pair, Difference difference,
                     std::string_view message_end, Report& report);

}  // namespace interlint
