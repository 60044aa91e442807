#pragma once

#include "align/parameters.h"
#include "model/document.h"

namespace interlint {

/// What it costs a bead that a block of kind `before` ends inside it and one
/// of kind `after` begins: never more than a paragraph that was split, but for
/// headings and cells, which are not joined with others.
float cost_of_border(Kind before, Kind after, const Parameters& parameters);

/// What it costs a bead that its sides begin in blocks of other kinds.
float cost_of_kinds(Kind source, Kind target);

}  // namespace interlint
