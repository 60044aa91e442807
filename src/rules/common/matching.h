#pragma once

#include <cstdint>
#include <vector>

#include "model/pair.h"

namespace interlint {

/// Which content words of a pair go with which, one to one.
struct Matching {
  std::vector<std::int32_t> partner;  ///< by source word; -1: none
  /// By target word: is it the partner of one, or a further word for one, as
  /// in "climate protection law" for "Klimaschutzgesetz"?
  std::vector<char> taken;
};

/// How much of the meaning of both sides is matched, from 0 to 1: the support
/// of all partners over the content words.  Good translations lie above 0.3,
/// all but the freest above 0.2; of unrelated sentences 97 in 100 lie below
/// that (1,200 pairs of news, their targets exchanged).
double matched_meaning(const Pair& pair, const Matching& matching);

/// The best supported words first; of equal ones those that stand at the same
/// place in their sentences.  Nothing is matched without a lexicon.
Matching matched(const Pair& pair);

}  // namespace interlint
