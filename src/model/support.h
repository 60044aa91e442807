#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

namespace interlint {

/// How well each word of a target renders each word of its source: a matrix
/// over the words of the two sides (Side::words), from 0 (not at all) to 1.
/// Empty where no lexicon knows the pair of languages.
struct Support {
  std::uint32_t rows = 0;           ///< words of the source
  std::uint32_t columns = 0;        ///< words of the target
  std::vector<std::uint8_t> cells;  ///< row by row, 255 stands for 1
  /// By source word: has the lexicon translations of it?  A word that has
  /// none demands nothing of the target.
  std::vector<std::uint8_t> known;
  /// By word: does it carry meaning (no function word, no number, two
  /// letters or more)?
  std::vector<std::uint8_t> source_content;
  std::vector<std::uint8_t> target_content;

  bool empty() const { return cells.empty(); }
  float at(std::size_t i, std::size_t j) const {
    return static_cast<float>(cells[i * columns + j]) / 255.0F;
  }
  /// The best support of a source word by any target word.
  float of_source(std::size_t i) const {
    std::uint8_t best = 0;
    for (std::size_t j = 0; j < columns; ++j)
      best = std::max(best, cells[i * columns + j]);
    return static_cast<float>(best) / 255.0F;
  }
  /// The best support of a target word by any source word.
  float of_target(std::size_t j) const {
    std::uint8_t best = 0;
    for (std::size_t i = 0; i < rows; ++i)
      best = std::max(best, cells[i * columns + j]);
    return static_cast<float>(best) / 255.0F;
  }
};

/// From here on a word counts as supported.
inline constexpr float supported = 0.2F;

}  // namespace interlint
