#pragma once

#include <vector>

#include "evidence/pair.h"
#include "evidence/words/reading.h"

namespace interlint {

/// The readings of the words of the target, in order: what a check keeps as
/// Pair::readings for the rules that ask for them.  Names, terms and other
/// words that the source holds, parts of words with a hyphen, possessives, and
/// new words made of known ones are fine; so is all where no spelling
/// dictionary is installed.
std::vector<WordReading> readings(const Pair& pair);

}  // namespace interlint
