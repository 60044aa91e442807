#pragma once

#include <expected>
#include <filesystem>
#include <string>

#include "model/problem.h"

namespace interlint {

/// The folder of the dictionaries: `given` if it is not empty; else that of
/// an installed program (../share/interlint/dictionaries beside it), else the
/// one of the source tree it was built from, else $INTERLINT_DATA.
std::expected<std::filesystem::path, Problem> data_folder(
    const std::string& given);

}  // namespace interlint
