#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace interlint {

/// The function words of some languages, asked by the hash of the folded word
/// (Word::hash).
struct FunctionWords {
  /// Primary subtags, at most 64.
  std::vector<std::string> languages;
  /// Bit i is set where languages[i] has the word.
  std::unordered_map<std::uint64_t, std::uint64_t> bearers;
};

}  // namespace interlint
