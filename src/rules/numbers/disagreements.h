#pragma once

#include <initializer_list>
#include <string>
#include <vector>

#include "evidence/pair.h"
#include "rules/rule.h"

namespace interlint {

/// Below this score a disagreement of numbers is not reported: measured on
/// human translations, where lower ones are mostly free renderings.
inline constexpr float least_number_score = 0.599F;

/// The disagreements of these kinds that are sure enough to be reported.
std::vector<Disagreement> sure(const Pairing& pairing,
                               std::initializer_list<Difference> kinds,
                               float least = least_number_score);

/// The value of a quantity as an English reader knows it: "3,200,000",
/// "18:30", "March", "Tuesday", "1990s".
std::string figure(const Quantity& quantity);

/// A quantity as it was written, and its value where that is not plain to
/// see: “3,2 Milliarden” (3,200,000,000), “Tuesday”.
std::string told(const Side& side, const Quantity& quantity);

/// The quantity of the source, or of the target, that `one` speaks of.  It
/// must have one.
const Quantity& source_of(const Pair& pair, const Disagreement& one);
const Quantity& target_of(const Pair& pair, const Disagreement& one);

/// A notice of `one`: its spans, its score as confidence, its exact values.
Notice evidence(const Pair& pair, const Disagreement& one, std::string message);

/// “8 Kilometer” became “8 miles”
std::string became(const Pair& pair, const Disagreement& one);

}  // namespace interlint
