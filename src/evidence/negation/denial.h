#pragma once

#include <cstddef>
#include <vector>

#include "evidence/pair.h"

namespace interlint {

/// How the two sides of a pair say no.
struct Denial {
  std::vector<std::size_t> source;  ///< words that say no, by their index
  std::vector<std::size_t> target;
  bool source_carries = false;  ///< says it in another shape: "ablehnen"
  bool target_carries = false;
};

/// Empty where a language has no negation.tsv.  Carriers are looked for only
/// on a side that does not say no while the other does.
extern const Analysis<Pair, Denial> denial;

}  // namespace interlint
