#pragma once

#include "app/cli/arguments.h"
#include "model/checked.h"

namespace interlint {

/// `checked` without the findings that the limits hide; `hidden` says how
/// many.  The counts still speak of all.
Checked limited(Checked checked, const Limits& limits);

}  // namespace interlint
