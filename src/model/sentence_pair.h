#pragma once

#include <string>

namespace interlint {

/// A sentence and its translation, out of their texts: UTF-8.
struct SentencePair {
  std::string source;
  std::string target;

  bool operator==(const SentencePair&) const = default;
};

}  // namespace interlint
