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

  /// The best cell of each row, and of each column.
  std::vector<std::uint8_t> best_of_source;
  std::vector<std::uint8_t> best_of_target;

  bool empty() const { return cells.empty(); }
  float at(std::size_t i, std::size_t j) const {
    return static_cast<float>(cells[i * columns + j]) / 255.0F;
  }
  /// The best support of a source word by any target word.
  float of_source(std::size_t i) const {
    return static_cast<float>(best_of_source[i]) / 255.0F;
  }
  /// The best support of a target word by any source word.
  float of_target(std::size_t j) const {
    return static_cast<float>(best_of_target[j]) / 255.0F;
  }
};

/// The matrix with the best cells of its rows and columns.
inline Support with_best(Support support) {
  support.best_of_source.assign(support.rows, 0);
  support.best_of_target.assign(support.columns, 0);
  for (std::size_t i = 0; i < support.rows; ++i) {
    for (std::size_t j = 0; j < support.columns; ++j) {
      const std::uint8_t cell = support.cells[i * support.columns + j];
      support.best_of_source[i] = std::max(support.best_of_source[i], cell);
      support.best_of_target[j] = std::max(support.best_of_target[j], cell);
    }
  }
  return support;
}

/// From here on a word counts as supported.
inline constexpr float supported = 0.2F;

}  // namespace interlint
