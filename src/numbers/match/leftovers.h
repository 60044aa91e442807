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

/// May the i-th of one text stand for the j-th of the other?  Always in prose;
/// in texts of very many figures only near the same place, so that the work
/// stays linear.
bool within_reach(std::size_t i, const Mentions& source, std::size_t j,
                  const Mentions& target);

/// What is to be said of the quantities that no match names: which were
/// changed into which, which are missing, which were added.
std::vector<Disagreement> leftovers(const Mentions& source,
                                    const Mentions& target,
                                    const std::vector<Match>& matches);

}  // namespace interlint
