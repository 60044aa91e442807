#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace interlint {

/// How a word is written.
enum class Casing : std::uint8_t {
  none,   ///< no cased letter: "2025", "価格"
  lower,  ///< "house"
  title,  ///< first letter large, the rest small: "House", "I"
  upper,  ///< two or more letters, all large: "NATO"
  mixed,  ///< anything else: "iPhone", "McDonald"
};

/// A word of a text.
struct Word {
  Span span;
  /// XXH3-64 of the word folded (case-folded, NFC): equal for "Haus" and
  /// "HAUS".
  std::uint64_t hash = 0;
  Casing casing = Casing::none;
  bool numeric = false;  ///< holds a digit: "2025", "19th", "1.5"
};

/// The words of `text` by Unicode's rules (UAX #29), without the spaces and
/// punctuation between them, in order.  "don't" is one word, "E-Mail" two,
/// "1.5" one.  Any bytes may come.
std::vector<Word> words(std::string_view text);

/// A text and the words in it, both lent.
struct WordedText {
  std::string_view text;
  std::span<const Word> words;
};

}  // namespace interlint
