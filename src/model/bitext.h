#pragma once

#include <cstdint>
#include <vector>

#include "model/document.h"
#include "model/segment.h"

namespace interlint {

/// Two documents, cut into segments, and which of these belong together.
struct Bitext {
  Document source;
  Document target;
  std::vector<Segment> source_segments;
  std::vector<Segment> target_segments;
  std::vector<Link> links;
  std::vector<Move> moves;  ///< in order of the source
  bool has_source = true;   ///< false with --target-only: `source` is empty
  bool aligned = true;      ///< false: the pairs came aligned (TSV)
};

}  // namespace interlint
