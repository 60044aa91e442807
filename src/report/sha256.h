#pragma once

#include <string>
#include <string_view>

namespace interlint {

/// The SHA-256 of `bytes` as 64 hexadecimal digits in lower case: what
/// sha256sum prints for a file of them.
std::string sha256_of(std::string_view bytes);

}  // namespace interlint
