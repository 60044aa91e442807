#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/function_words.h"
#include "text/words.h"

namespace interlint {

/// Which language a run of words looks like, by its function words.  A word
/// that n languages have counts 1/n for each.
struct Guess {
  std::string language;   ///< primary subtag
  std::size_t votes = 0;  ///< words that are function words of it
  float share = 0;        ///< its count by the number of words, 0 to 1
  float margin = 0;       ///< share less that of the next language
};

/// The best guess; none if no word is in any list.
std::optional<Guess> guess(const std::vector<Word>& words,
                           const FunctionWords& lists);

/// The language of a text, by its first 20,000 bytes; none where they hold
/// too few function words or do not lean clearly to one language.
std::optional<std::string> language_of(std::string_view text,
                                       const FunctionWords& lists);

}  // namespace interlint
