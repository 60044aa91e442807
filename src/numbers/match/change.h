#pragma once

#include "numbers/match/cost.h"
#include "numbers/match/disagreement.h"

namespace interlint {

/// In what way `target` is not `source`, if it was meant to be.
Difference change(const Mention& source, const Mention& target);

/// The letters that a designation begins with: "A" of "A 7".
std::string_view prefix_of(std::string_view designation);

}  // namespace interlint
