#include "text/hash.h"

#include <xxhash.h>

namespace interlint {

std::uint64_t hash_of(std::string_view bytes) {
  return XXH3_64bits(bytes.data(), bytes.size());
}

}  // namespace interlint
