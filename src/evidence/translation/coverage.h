#pragma once

#include <cstddef>
#include <vector>

#include "evidence/pair.h"

namespace interlint {

/// Content words of a text, and how many of them the other text supports.
struct Coverage {
  std::size_t words = 0;
  std::size_t supported = 0;

  /// From 0 to 1; 0 if there are no words.
  double share() const;

  Coverage& operator+=(Coverage other);
};

/// How much of the source the target renders, by the lexicon.
Coverage source_coverage(const Pair& pair);

/// How much of the target the source accounts for.
Coverage target_coverage(const Pair& pair);

/// How much of the source of all one-to-one pairs is rendered: what the
/// annotators keep as Article::coverage.
Coverage source_coverage(const std::vector<Pair>& pairs);

/// May the lexicon be trusted in this article?  Good translations that it fits
/// have 0.8 or more of the source words of their one-to-one pairs supported;
/// below 0.65 either the lexicon does not fit or the texts are no pair.
bool lexicon_fits(const Article& article);

/// Is the pair a sentence of prose beside one, or beside two, of the other
/// text, with a matrix to compare them by?
bool is_comparable(const Pair& pair);

}  // namespace interlint
