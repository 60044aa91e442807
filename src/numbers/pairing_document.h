#pragma once

#include <vector>

#include "model/pair.h"

namespace interlint {

/// The pairs of a document, in order, with what only the whole shows: a
/// quantity that is missing here and added close by was moved
/// (Difference::moved), and a sum of money was converted at another rate than
/// the others (Difference::rate).
std::vector<Pair> compared_with_others(std::vector<Pair> pairs);

}  // namespace interlint
