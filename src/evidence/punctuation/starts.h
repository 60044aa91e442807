#pragma once

#include <cstddef>
#include <vector>

#include "evidence/pair.h"

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

/// Words of the target, by their index, that begin a sentence inside its text
/// with a small letter where the source begins one, too: “All is well. net
/// interest ...”.
extern const Analysis<Pair, std::vector<std::size_t>> small_inner_starts;

}  // namespace interlint
