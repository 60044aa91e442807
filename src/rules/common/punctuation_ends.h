#pragma once

#include "model/pair.h"

namespace interlint {

/// Does the last full stop of the text belong to an abbreviation, an initial
/// or an ordinal: "usw.", "z. B.", "am 3."?
bool ends_in_abbreviation(const Side& side);

}  // namespace interlint
