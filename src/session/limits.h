#pragma once

#include <cstdint>
#include <vector>

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

/// The documents of a run without the findings that the limits, which are of
/// the run, hide; `hidden` says how many.  The counts still speak of all.
std::vector<Checked> limited(std::vector<Checked> documents,
                             const Limits& limits);

}  // namespace interlint
