#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "text/hash_map.h"

namespace interlint {

/// The function words of some languages, asked by the hash of the folded word
/// (Word::hash).
struct FunctionWords {
  /// Primary subtags, at most 64.
  std::vector<std::string> languages;
  /// Bit i is set where languages[i] has the word.
  HashMap<std::uint64_t> bearers;
};

}  // namespace interlint
