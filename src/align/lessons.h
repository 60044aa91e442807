#pragma once

#include <vector>

#include "align/profile.h"
#include "align/strengths.h"
#include "model/segment.h"

namespace interlint {

/// What the linked sentences of two documents teach about their words: IBM
/// model 1 (Brown et al. 1993) in both directions, five rounds.  The strength
/// of a pair is the geometric mean of the two probabilities, shrunk by how
/// often the pair was seen, times Parameters::learned.
Strengths lessons(const Profile& source, const Profile& target,
                  const std::vector<Link>& links, const Parameters& parameters);

}  // namespace interlint
