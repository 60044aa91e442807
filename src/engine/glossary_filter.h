#pragma once

#include <vector>

#include "evidence/pair.h"
#include "model/finding.h"

namespace interlint {

/// The findings without those that the glossary excuses: a rendering it
/// approves is no word left behind, no typing slip, no stray name; a term that
/// was rendered so is not missing.  The order of what is left is kept.
std::vector<Finding> without_excused(std::vector<Finding> findings,
                                     const Article& article);

}  // namespace interlint
