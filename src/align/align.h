#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/document.h"
#include "model/segment.h"

namespace interlint {

/// What the aligner looks at: the segments of one side.
struct Sentences {
  const Document& document;
  const std::vector<Segment>& segments;
};

/// The links between the sentences of two documents, by dynamic programming
/// over length, numbers, names and cognates.  Every segment is in exactly one
/// link; links are in order on both sides; a link without a partner holds one
/// segment.  Memory grows linearly with the documents.
std::vector<Link> align(Sentences source, Sentences target);

}  // namespace interlint
