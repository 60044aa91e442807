#pragma once

#include <functional>
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

/// A word of the target language that may stand for a word of the source.
struct Translation {
  std::string word;    ///< in lower case
  float strength = 1;  ///< 0 to 1: how well it fits
};

/// A dictionary, as the aligner asks it: the translations of a word, which is
/// given in lower case.
using Translations =
    std::function<std::vector<Translation>(std::string_view word)>;

/// What an alignment may rest on besides the documents themselves.
struct AlignmentSettings {
  Translations translations{};  ///< none: the documents teach their own words
};

/// The links between the sentences of two documents, by dynamic programming
/// over length, numbers, names, cognates, structure and words.  Every segment
/// is in exactly one link; links are in order on both sides; a link without a
/// partner holds one segment.  Memory grows linearly with the documents.
std::vector<Link> align(Sentences source, Sentences target,
                        const AlignmentSettings& settings);

struct Parameters;  // align/parameters.h

/// The same, by evidence weighed as `parameters` say.
std::vector<Link> align_by(Sentences source, Sentences target,
                           const AlignmentSettings& settings,
                           const Parameters& parameters);

/// The same, without a dictionary.
std::vector<Link> align(Sentences source, Sentences target);

}  // namespace interlint
