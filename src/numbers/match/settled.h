#pragma once

#include <cstddef>
#include <vector>

#include "numbers/match/leftovers.h"

namespace interlint {

/// A quantity without a partner.
struct Leftover {
  std::size_t index = 0;
  float factor = 1;  ///< below 1: the other side has its value anyway
  bool open = true;  ///< not yet accounted for
};

using Leftovers = std::vector<Leftover>;

/// Accounts for what has no partner and needs none: a score as two numbers, a
/// name copied as it stands, a conversion in brackets, a number said before,
/// the year that completes a date.  Closes it, or lowers its factor.
void settle(Leftovers& left, const Mentions& source, Leftovers& right,
            const Mentions& target, const std::vector<Match>& matches);

}  // namespace interlint
