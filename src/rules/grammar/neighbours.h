#pragma once

#include <vector>

#include "evidence/pair.h"
#include "languages/phrase_faults.h"

namespace interlint {

/// The words of a text that stand beside each other and should not, parted by
/// one blank each.  Capitals (“the A 45”) and words that are spoken of do not
/// count.
std::vector<PhraseFaults::Hit> impossible_pairs(const Side& side);

}  // namespace interlint
