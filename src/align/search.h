#pragma once

#include <vector>

#include "align/band.h"
#include "align/beads.h"
#include "model/segment.h"

namespace interlint {

/// The path of beads with the best sum of scores; confidences are 1.
std::vector<Link> best_path(Beads& beads, const Band& band,
                            const Parameters& parameters);

/// The same, each link with the probability that exactly it is right.  Of a
/// link without a partner: that its sentence has none, whatever the others do.
/// By forward and backward sums at temperature .5, where they are calibrated.
std::vector<Link> best_path_with_confidence(Beads& beads, const Band& band,
                                            const Parameters& parameters);

}  // namespace interlint
