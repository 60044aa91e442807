#pragma once

#include <optional>
#include <string_view>

#include "numbers/read/lexicon.h"

namespace interlint {

/// What a kind in a data file means.
struct Kindred {
  NumberRole role = NumberRole::quantity;
  Quality quality = Quality::amount;
  Bound bound = Bound::none;
};

/// "vague", "denominator", "at-most": the kinds that rows of words.tsv,
/// parts.tsv, calendar.tsv, clock.tsv and phrases.tsv may have.
std::optional<Kindred> kindred(std::string_view name);

}  // namespace interlint
