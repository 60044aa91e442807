#pragma once

#include <cstdint>

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

}  // namespace interlint
