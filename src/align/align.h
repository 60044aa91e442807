#pragma once

#include <vector>

#include "model/document.h"
#include "model/segment.h"

namespace interlint {

/// What the aligner looks at: the segments of one side.
struct Sentences {
  const Document& document;
  const std::vector<Segment>& segments;
};

/// Links in order, and what does not stand in order.
struct Alignment {
  std::vector<Link> links;
  std::vector<Move> moves;
};

class Lexicon;  // translations/lexicon.h

/// What an alignment may rest on besides the documents themselves.
struct AlignmentSettings {
  /// Translations of words; null or empty: the documents teach their own.
  const Lexicon* lexicon = nullptr;
};

/// The links between the sentences of two documents, by dynamic programming
/// over length, numbers, names, cognates, structure and words.  Every segment
/// is in exactly one link; links are in order on both sides; a link without a
/// partner holds one segment.  Memory grows linearly with the documents.
Alignment align(Sentences source, Sentences target,
                const AlignmentSettings& settings);

struct Parameters;  // align/parameters.h

/// The same, by evidence weighed as `parameters` say.
Alignment align_by(Sentences source, Sentences target,
                   const AlignmentSettings& settings,
                   const Parameters& parameters);

/// The same, without a dictionary.
Alignment align(Sentences source, Sentences target);

}  // namespace interlint
