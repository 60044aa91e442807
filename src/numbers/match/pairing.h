#pragma once

#include <string_view>
#include <vector>

#include "model/quantity.h"
#include "numbers/match/disagreement.h"

namespace interlint {

/// One side of a pairing: a text and what was read in it.
struct Amounts {
  std::string_view text;
  const std::vector<Quantity>& quantities;
};

/// Which quantities of the source are which of the target, by least total
/// cost, and what does not agree.
Pairing pairing(Amounts source, Amounts target);

}  // namespace interlint
