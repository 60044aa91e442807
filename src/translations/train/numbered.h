#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "model/sentence_pair.h"

namespace interlint {

/// One side of many sentence pairs, its words as numbers.  Number 0 is the
/// empty word, which no sentence holds.
struct NumberedSide {
  std::vector<std::uint32_t> words;    ///< sentence by sentence
  std::vector<std::uint32_t> offsets;  ///< of the sentences; one more than they
  std::vector<std::uint64_t> hashes{0};    ///< by number: Word::hash
  std::vector<std::uint8_t> is_number{0};  ///< by number: Word::numeric

  std::span<const std::uint32_t> sentence(std::uint32_t i) const {
    return std::span(words).subspan(offsets[i], offsets[i + 1] - offsets[i]);
  }
  std::uint32_t vocabulary() const {
    return static_cast<std::uint32_t>(hashes.size());
  }
};

/// The pairs one can learn from.
struct NumberedPairs {
  NumberedSide source;
  NumberedSide target;
  std::vector<std::uint32_t> origins;  ///< by pair: index among those given
  std::uint64_t doubles = 0;           ///< left out: the same words again
  std::uint64_t unfit = 0;  ///< left out: empty, longer than 70 words a side,
                            ///< or (n + 2) / (m + 2) outside 0.4 to 2.5

  std::uint32_t size() const {
    return static_cast<std::uint32_t>(origins.size());
  }
};

NumberedPairs numbered(std::span<const SentencePair> pairs);

}  // namespace interlint
