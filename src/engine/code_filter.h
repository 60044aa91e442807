#pragma once

#include <vector>

#include "evidence/pair.h"
#include "model/finding.h"

namespace interlint {

/// The findings without those that take code for prose: the command “ftp” is
/// no word left behind, “/bin/false” does not negate, and how an article goes
/// with a command nobody can read off its letters.  What is wrong with code
/// itself, the rules of markup say.  The order of what is left is kept.
std::vector<Finding> without_code(std::vector<Finding> findings,
                                  const Article& article);

}  // namespace interlint
