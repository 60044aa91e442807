#pragma once

#include <cstdint>
#include <string_view>

namespace interlint {

/// XXH3-64 of the bytes.  The same on every machine, so it may be stored.
std::uint64_t hash_of(std::string_view bytes);

}  // namespace interlint
