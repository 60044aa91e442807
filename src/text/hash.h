#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace interlint {

/// XXH3-64 of the bytes.  The same on every machine, so it may be stored.
std::uint64_t hash_of(std::string_view bytes);

/// XXH3-128 of the bytes as 32 hexadecimal digits in lower case: what
/// `xxhsum -H2` prints.  For what must not meet by chance in a corpus of a
/// billion; it is no proof against forgery.
std::string long_hash_of(std::string_view bytes);

}  // namespace interlint
