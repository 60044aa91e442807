#pragma once

#include <cstdint>
#include <expected>
#include <string>

#include "model/problem.h"

namespace interlint {

/// The bytes of a file, "-" is standard input.  Problems: it does not exist,
/// is a folder, may not be read, is larger than `limit` bytes.
std::expected<std::string, Problem> contents_of(const std::string& path,
                                                std::uint64_t limit);

}  // namespace interlint
