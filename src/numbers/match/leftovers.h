#pragma once

#include <string_view>
#include <vector>

#include "numbers/match/cost.h"
#include "numbers/match/disagreement.h"

namespace interlint {

/// One text of a pairing and its quantities.
struct Mentions {
  std::string_view text;
  std::vector<Mention> all;

  const Quantity& operator[](std::size_t i) const { return *all[i].quantity; }
  std::size_t size() const { return all.size(); }
};

/// What is to be said of the quantities that no match names: which were
/// changed into which, which are missing, which were added.
std::vector<Disagreement> leftovers(const Mentions& source,
                                    const Mentions& target,
                                    const std::vector<Match>& matches);

}  // namespace interlint
