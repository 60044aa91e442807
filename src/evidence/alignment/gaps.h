#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "evidence/pair.h"
#include "text/span.h"

namespace interlint {

/// Which document a gap speaks of.
enum class Lacking : std::uint8_t {
  target,  ///< the source has sentences that the target lacks
  source,  ///< the other way round
};

/// What a gap is made of.
enum class GapExtent : std::uint8_t { sentences, blocks };

/// Sentences that follow each other and have no partner; of one sort: whole
/// blocks or parts of one block.
struct Gap {
  GapExtent extent = GapExtent::sentences;
  std::uint32_t first = 0;  ///< index into Article::pairs
  std::uint32_t last = 0;   ///< of its last pair
  std::uint32_t count = 0;  ///< sentences or blocks
  std::uint32_t words = 0;  ///< that carry meaning
  /// 0 to 1: the mean probability of the sentences to have no partner, less
  /// where a neighbour may hold what they say.
  float confidence = 0;
  Span span;     ///< of the sentences, in their own document
  Span missing;  ///< empty: where they would stand in the other document
};

/// The gaps of an article that a reader would miss, in order.  Furniture,
/// code, credits, text that stands elsewhere too or has moved, and single short
/// lines that are no sentences are none.
std::vector<Gap> gaps(const Article& article, Lacking lacking);

/// The gap the source ends with, if the target stops long before it: the last
/// three sentences or more, and nothing after them.
bool is_cut_off(const Article& article, const Gap& gap);

/// How sure a gap must be to be reported, and to be reported at full severity.
inline constexpr float least_gap_confidence = 0.5F;
inline constexpr float full_gap_confidence = 0.7F;
inline constexpr std::uint32_t full_gap_words = 4;

/// Is the gap sure and long enough for the severity of its rule?
bool weighs_in_full(const Gap& gap);

/// “Niemand stieg aus.”, or “Three sentences, from “…” to “…”,”: what the gap
/// holds, for a message, beginning with a capital.
std::string shown(const Article& article, const Gap& gap, Lacking lacking);

}  // namespace interlint
