#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

#include "numbers/match/disagreement.h"

namespace interlint {

/// What it costs to pair quantities, and not to.
struct Costs {
  std::vector<float> alone_source;  ///< what a source without partner costs
  std::vector<float> alone_target;  ///< and a target
  /// The two as one; nothing where they cannot be.
  std::function<std::optional<float>(std::uint32_t source,
                                     std::uint32_t target)>
      pair;
};

/// The pairs of least total cost, in order of their sources.  Up to 64 x 64 by
/// shortest augmenting paths (Kuhn 1955, Munkres 1957), with a dummy partner
/// for everybody; above, cheapest pair first, of those within reach.
std::vector<Match> assignment(const Costs& costs);

}  // namespace interlint
