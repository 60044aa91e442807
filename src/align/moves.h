#pragma once

#include <vector>

#include "align/profile.h"
#include "align/strengths.h"
#include "model/segment.h"

namespace interlint {

/// What links in order cannot say.  Sentences of the source without a partner
/// that say what sentences of the target without a partner say, piece of a
/// block by piece of a block; and sentences that changed places inside one
/// link.  In order of the source.
std::vector<Move> moves(const Profile& source, const Profile& target,
                        const Strengths& strengths,
                        const std::vector<Link>& links);

}  // namespace interlint
