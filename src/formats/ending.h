#pragma once

#include <expected>
#include <string>
#include <string_view>

#include "formats/format.h"
#include "model/problem.h"

namespace interlint {

/// The format of a file by the ending of its name, whatever its case: text if
/// it has none, as standard input, "-".  Never null.  Problems: an ending that
/// no format has, which is not taken for text in silence.
std::expected<const Format*, Problem> format_of(const std::string& path);

}  // namespace interlint
