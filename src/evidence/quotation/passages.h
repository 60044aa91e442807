#pragma once

#include <string_view>
#include <vector>

#include "evidence/pair.h"
#include "text/span.h"

namespace interlint {

/// The least run of pairs that begins and ends with blocks on both sides: a
/// paragraph beside its translation, or some where the aligner joined them.
/// What opens in one sentence may close in the next, but not in the next
/// passage.
struct Passage {
  std::size_t first = 0;  ///< index into Article::pairs
  std::size_t last = 0;   ///< of its last pair
  Span source;            ///< in the source document, empty where none
  Span target;            ///< in the target document, empty where none
  Place place;            ///< of its first target text
};

/// The passages of an article, in order.  Those whose target is code are left
/// out.
std::vector<Passage> passages(const Article& article);

}  // namespace interlint
