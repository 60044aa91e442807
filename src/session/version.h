#pragma once

#include <string>

namespace interlint {

/// "0.1.0 (ICU 72.1, Hunspell 1.7.1)".
std::string version_line();

/// "0.1.0".
std::string version();

}  // namespace interlint
