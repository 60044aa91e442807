#pragma once

#include <cstdint>

#include "model/checked.h"
#include "model/finding.h"

namespace interlint {

/// What is left out of reports; the summary still counts it.
struct Limits {
  Severity min_severity = Severity::info;
  float min_confidence = 0;        ///< 0 to 1
  std::uint64_t max_findings = 0;  ///< 0: no limit
  std::uint64_t max_per_rule = 0;  ///< 0: no limit
};

/// `checked` without the findings that the limits hide; `hidden` says how
/// many.  The counts still speak of all.
Checked limited(Checked checked, const Limits& limits);

}  // namespace interlint
