#pragma once

#include <cstddef>
#include <cstdint>

#include "model/pair.h"

namespace interlint {

/// What the dictionaries of both languages make of a word of the target.
enum class WordReading : std::uint8_t {
  fine,
  copied,      ///< a word of the source's language that the source holds
  foreign,     ///< a word of the source's language that the source lacks
  small_name,  ///< right with a capital alone: "monday"
  unknown,     ///< in no dictionary, and nothing excuses it
  unknown_capitalised,  ///< likewise, but it may be a name
};

/// The reading of a word.  Names, terms and other words that the source
/// holds, parts of words with a hyphen, possessives, and new words made of
/// known ones are fine; so is all where no spelling dictionary is installed.
WordReading reading_of(const Pair& pair, std::size_t target_word);

}  // namespace interlint
