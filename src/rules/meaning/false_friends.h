#pragma once

#include <cstdint>

#include "evidence/pair.h"
#include "rules/rule.h"

namespace interlint {

/// How sure a false friend is one.
enum class Strength : std::uint8_t { weak, strong };

/// Reports the false friends of that strength in `pair`: the source word is
/// there, its false friend is there, and no other source word calls for it.
void report_false_friends(const Pair& pair, Strength strength, Report& report);

}  // namespace interlint
