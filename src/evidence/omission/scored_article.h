#pragma once

#include <vector>

#include "evidence/omission/left_over.h"
#include "evidence/statistics.h"

namespace interlint {

/// What is left over in a pair, measured by the document it comes from: a free
/// translation leaves more over everywhere.
struct Scored {
  const Pair* pair = nullptr;  ///< never null
  LeftOver left;
  double omission = 0;  ///< LeftOver::omission, less in a free translation
  double addition = 0;  ///< likewise
};

/// A whole document, scored.  A short document has no scale of its own: that
/// of documents in general is used, and findings deserve less trust.
struct ScoredArticle {
  std::vector<Scored> pairs;
  bool is_short = false;  ///< fewer than 20 pairs
};

/// The pairs of the article that can be scored; none where no lexicon fits.
ScoredArticle scored(const Article& article);

/// All pairs of a document, scored, each found by its index.
struct LeftOvers {
  ScoredArticle scored;

  /// Null where the pair cannot be scored.
  const Scored* of(const Pair& pair) const;
};

LeftOvers left_overs_of(const Article& article);

inline constexpr auto left_overs = statistic<left_overs_of>("left over");

/// The clause around a run of words: as far as the next comma, dash or other
/// mark on either side.
Span clause_of(const Side& side, WordRun run);

/// The run of words with the function words before it: "by hundreds of tests".
/// `content` says by word of the side whether it is none.
Span phrase_of(const Side& side, const std::vector<std::uint8_t>& content,
               WordRun run);

/// How sure an omission or an addition is, by its score.
float confidence_of(double score);

}  // namespace interlint
