#pragma once

#include <vector>

#include "evidence/pair.h"
#include "model/finding.h"

namespace interlint {

/// The common law of the rules: which findings are void because of others.
/// An empty target silences all else about its pair; what a sentence-sized
/// finding covers is not reported again in pieces; and so on (law.cc has the
/// table).  The order of what is left is kept.
std::vector<Finding> lawful(std::vector<Finding> findings,
                            const Article& article);

}  // namespace interlint
