#pragma once

#include <vector>

#include "app/arguments.h"
#include "model/checked.h"

namespace interlint {

/// The documents of a run without the findings that the limits, which are of
/// the run, hide; `hidden` says how many.  The counts still speak of all.
std::vector<Checked> limited(std::vector<Checked> documents,
                             const Limits& limits);

}  // namespace interlint
