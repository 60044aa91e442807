#pragma once

#include <expected>
#include <string>

#include "model/problem.h"
#include "session/library.h"

namespace interlint {

/// Where the data lies.  The dictionaries: in `given` if it is not empty; else
/// in ../share/interlint/dictionaries of an installed program, else in the
/// source tree it was built from, else in $INTERLINT_DATA.  The lexicons: in
/// lexicons/ beside the program, in ../share/interlint/lexicons, or in
/// $INTERLINT_LEXICONS; they may be missing.
std::expected<Folders, Problem> folders(const std::string& given);

}  // namespace interlint
