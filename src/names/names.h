#pragma once

#include <string_view>
#include <vector>

#include "model/name.h"
#include "text/words.h"

namespace interlint {

/// The runs of words in `text` that look like names: capitalised words that
/// follow each other, inside a sentence or at its beginning.  In a language
/// that capitalises its nouns these are candidates only.
std::vector<Name> names(std::string_view text, const std::vector<Word>& words);

}  // namespace interlint
