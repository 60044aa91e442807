#pragma once

#include <expected>
#include <string>

#include "model/problem.h"
#include "session/library.h"

namespace interlint {

/// Where the data lies.  The dictionaries: in `given` if it is not empty, else
/// in $INTERLINT_DATA; one of these that is no folder is a problem.  Else in
/// ../share/interlint/dictionaries of an installed program, or in the source
/// tree it was built from.  The lexicons: in $INTERLINT_LEXICONS, in lexicons/
/// beside the program, or in ../share/interlint/lexicons; they may be missing.
std::expected<Folders, Problem> folders(const std::string& given);

}  // namespace interlint
