#pragma once

#include "evidence/alignment/gaps.h"
#include "rules/rule.h"

namespace interlint {

/// Reports the gaps of one sort on the side where they are, at the severity of
/// the rule where they are sure, and one step lower where they are not.  What
/// the source ends with is left to the rule for texts that are cut off.
void report_gaps(const Article& article, Lacking lacking, GapExtent extent,
                 Severity full, Report& report);

}  // namespace interlint
