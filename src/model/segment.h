#pragma once

#include <cstdint>
#include <vector>

#include "text/span.h"

namespace interlint {

/// A sentence, or a block's text that is none.  Segments are in order and do
/// not overlap; segments and the gaps between them tile the text.
struct Segment {
  Span span;                ///< in Document::text, no white space at its ends
  std::uint32_t block = 0;  ///< index into Document::blocks
};

/// A half-open range of segments.
struct Range {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  std::uint32_t size() const { return end - begin; }
  bool empty() const { return begin == end; }
  bool operator==(const Range&) const = default;
};

/// Which segments of the source say what which segments of the target say:
/// 1-1, 1-2, 2-1 ... 1-0 (omitted), 0-1 (added).  Every segment is in exactly
/// one link, and links are in order on both sides.
struct Link {
  Range source;
  Range target;
  /// 0 to 1: the probability that exactly this link is right.  1 for pairs
  /// that came aligned.  Of a 1-0 or 0-1 link: that it has no partner.
  float confidence = 1;
};

/// Segments that stand in another order in the target than in the source, and
/// what they became there.
struct Move {
  Range source;
  Range target;
  float confidence = 1;  ///< 0 to 1: the share of their words that agree
};

}  // namespace interlint
