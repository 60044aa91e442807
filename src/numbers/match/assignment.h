#pragma once

#include <cstdint>
#include <vector>

#include "numbers/match/disagreement.h"

namespace interlint {

/// Which rows may pair with which columns, and at what cost.
struct Costs {
  std::vector<Match> pairs;         ///< all that can pair, in any order
  std::vector<float> alone_source;  ///< what a source without partner costs
  std::vector<float> alone_target;  ///< and a target
};

/// The pairs of least total cost, in order of their sources.  Up to 64 x 64 by
/// shortest augmenting paths (Kuhn 1955, Munkres 1957), with a dummy partner
/// for everybody; above, cheapest pair first.
std::vector<Match> assignment(const Costs& costs);

}  // namespace interlint
