#include "rules/terms/said.h"

#include <vector>

#include "text/hash.h"

namespace interlint {

std::uint64_t said_by(const Side& side) {
  std::vector<std::uint64_t> hashes;
  hashes.reserve(side.words.size());
  for (const Word& word : side.words) hashes.push_back(word.hash);
  return hash_of({reinterpret_cast<const char*>(hashes.data()),
                  hashes.size() * sizeof(std::uint64_t)});
}

}  // namespace interlint
