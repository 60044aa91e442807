#pragma once

#include <cstdint>

#include "evidence/pair.h"

namespace interlint {

/// The words of a side as one number: equal for texts that differ in nothing
/// but case, spaces and punctuation.
std::uint64_t said_by(const Side& side);

}  // namespace interlint
