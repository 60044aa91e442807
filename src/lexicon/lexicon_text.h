#pragma once

#include <span>
#include <string_view>

#include "text/words.h"

namespace interlint {

/// The words of a text, for a lexicon.
struct LexiconText {
  std::string_view text;
  std::span<const Word> words;
};

}  // namespace interlint
