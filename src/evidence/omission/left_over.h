#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "evidence/pair.h"

namespace interlint {

/// A run of words of a side, by their indexes; empty if `first == end`.
struct WordRun {
  std::size_t first = 0;
  std::size_t end = 0;
};

/// What is left over when the content words of a pair are matched one to one.
struct LeftOver {
  /// How surely a part of the source has no counterpart, and a part of the
  /// target: the logarithm of the odds, where every other pair lacks one.
  double omission = 0;
  double addition = 0;
  WordRun source;  ///< the stretch of the source with most words left over
  WordRun target;  ///< likewise of the target
  std::size_t source_run_words = 0;  ///< lost words and numbers in `source`
  std::size_t target_run_words =
      0;  ///< words in `target` that are nobody's partner
};

/// The natural logarithm of target over source length.
double log_length(const Pair& pair);

/// Scores of one pair.  `usual_length` is the log_length that is usual in the
/// document.
LeftOver left_over(const Pair& pair, double usual_length);

}  // namespace interlint
