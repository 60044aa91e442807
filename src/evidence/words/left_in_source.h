#pragma once

#include <cstddef>

#include "evidence/pair.h"

namespace interlint {

/// Was the word of the target left in a language that has no spelling
/// dictionary here?  It is a small one that the source holds and the target's
/// language lacks, no part of a name, of a passage of three words and more, or
/// of what the source quotes.
bool is_left_in_source(const Pair& pair, std::size_t target_word);

}  // namespace interlint
