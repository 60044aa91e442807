#pragma once

#include <cstdint>

#include "evidence/pair.h"
#include "rules/rule.h"

namespace interlint {

/// Which table of the phrasebook to ask.
enum class Phrases : std::uint8_t { calques, must_not };

/// Reports each wrong rendering of the table that stands in `pair` beside its
/// source phrase.
void report_phrases(const Pair& pair, Phrases phrases, Report& report);

}  // namespace interlint
