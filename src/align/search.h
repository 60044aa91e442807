#pragma once

#include <vector>

#include "align/band.h"
#include "align/beads.h"
#include "model/segment.h"

namespace interlint {

/// The path of beads with the best sum of scores; confidences are 1.
std::vector<Link> best_path(Beads& beads, const Band& band,
                            std::vector<BeadType> types);

/// Gives each link of a path the probability that exactly it is right; a link
/// without a partner, that its sentence has none, whatever the others do.  By
/// forward and backward sums at temperature .5, where they are calibrated,
/// over the paths inside `band`.
void judge(std::vector<Link>& path, Beads& beads, const Band& band,
           std::vector<BeadType> types);

}  // namespace interlint
