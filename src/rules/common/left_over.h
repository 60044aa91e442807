#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "model/pair.h"

namespace interlint {

/// A run of words of a side, by their indexes; empty if `first == end`.
struct WordRun {
  std::size_t first = 0;
  std::size_t end = 0;
};

/// What is left over when the content words of a pair are matched one to one.
struct LeftOver {
  double omission = 0;    ///< how much of the source has no counterpart
  double addition = 0;    ///< how much of the target has none
  std::size_t words = 0;  ///< content words of the source
  WordRun source;  ///< the stretch of the source with most words left over
  WordRun target;  ///< the longest run of unsupported target words
  std::size_t source_run_words = 0;  ///< left-over words in that of the source
};

/// Scores of one pair.  `usual_length` is the natural logarithm of target over
/// source length that is usual in the document.
LeftOver left_over(const Pair& pair, double usual_length);

/// A score measured by the document it comes from, in robust standard
/// deviations above the middle of the document.
struct Scored {
  const Pair* pair = nullptr;  ///< never null
  LeftOver left;
  double omission = 0;
  double addition = 0;
};

/// A whole document, scored.  A short document has no scale of its own: that
/// of documents in general is used, and findings deserve less trust.
struct ScoredArticle {
  std::vector<Scored> pairs;
  bool is_short = false;  ///< fewer than 20 pairs
};

/// The pairs of the article that can be scored; none where no lexicon fits.
ScoredArticle scored(const Article& article);

/// The clause around a run of words: as far as the next comma, dash or other
/// mark on either side.
Span clause_of(const Side& side, WordRun run);

/// How sure a score is: 0.5 for 1.5, 0.75 for 2.2, 0.9 for 3, at most 0.95.
float confidence_of(double score);

}  // namespace interlint
