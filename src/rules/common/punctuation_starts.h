#pragma once

#include <optional>

#include "model/pair.h"

namespace interlint {

/// How a text begins, opening marks left aside.
enum class Beginning : std::uint8_t {
  large,    ///< with a capital
  small,    ///< with a small letter
  uncased,  ///< with a letter of a script without capitals
  other,    ///< with a digit, a sign, or not at all
};

Beginning beginning_of(const Side& side);

/// The first word, if a small letter is right there wherever it stands: a
/// name ("iPhone", "von der Leyen"), an address, a word of the source.
bool begins_with_small_name(const Pair& pair);

}  // namespace interlint
