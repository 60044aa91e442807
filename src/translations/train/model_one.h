#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "translations/train/numbered.h"

namespace interlint {

/// How often one word is made of another: p(made | given).
struct Learnt {
  std::uint32_t given = 0;
  std::uint32_t made = 0;
  float probability = 0;
};

/// IBM model 1 (Brown et al. 1993) with an empty word and a fixed prior for
/// places near the diagonal, as fast_align has one (Dyer et al. 2013): what the
/// words of the side `made` come from in the side `given`, learnt from the
/// sentences `pairs` in six iterations.
///
/// Answers all probabilities of at least 0.002, but not those of the empty
/// word, in the order of given words.  The same pairs give the same answer, bit
/// by bit.  Memory: four bytes for every two words that ever stand in one
/// pair.
std::vector<Learnt> learnt(const NumberedSide& given, const NumberedSide& made,
                           std::span<const std::uint32_t> pairs);

}  // namespace interlint
