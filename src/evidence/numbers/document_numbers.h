#pragma once

#include <vector>

#include "evidence/pair.h"

namespace interlint {

/// The pairs of a document, in order, with what only the whole shows: a
/// quantity that is missing here and added close by was moved
/// (Difference::moved), and a sum of money was converted at another rate than
/// the others (Difference::rate).
std::vector<Pair> compared_with_others(std::vector<Pair> pairs);

/// The pairs without what is said of a decade whose century the source names up
/// to `reach` pairs away: "in den Siebzigern" is the 1870s where it speaks of
/// 1871.
std::vector<Pair> without_told_decades(std::vector<Pair> pairs,
                                       std::size_t reach);

}  // namespace interlint
