#pragma once

#include <compare>
#include <cstdint>
#include <span>
#include <vector>

namespace interlint {

/// How well each word of a target renders each word of its source: a matrix
/// over the words of the two sides (Side::words), from 0 (not at all) to 1.
/// Without rows and columns where no lexicon knows the pair of languages.
///
/// Most cells are 0, and equal words have equal ones: words share rows and
/// columns, and a row keeps what is not 0.
struct Support {
  struct Cell {
    std::uint32_t column = 0;   ///< of Support::column_of
    std::uint8_t strength = 0;  ///< 255 stands for 1; never 0
  };
  /// A word of the source and one of the target.
  struct Place {
    std::uint32_t source = 0;
    std::uint32_t target = 0;
    auto operator<=>(const Place&) const = default;
  };

  std::uint32_t rows = 0;                ///< words of the source
  std::uint32_t columns = 0;             ///< words of the target
  std::vector<std::uint32_t> row_of;     ///< by source word
  std::vector<std::uint32_t> column_of;  ///< by target word
  std::vector<std::uint32_t> row_begin;  ///< by row, in `cells`; and their end
  std::vector<Cell> cells;               ///< row by row, by columns in a row
  /// Words that support each other fully, whatever their row says; sorted by
  /// `with_best`.
  std::vector<Place> raised;

  /// By source word: has the lexicon translations of it?  A word that has
  /// none demands nothing of the target.
  std::vector<std::uint8_t> known;
  /// By word: does it carry meaning (no function word, no number, two
  /// letters or more)?
  std::vector<std::uint8_t> source_content;
  std::vector<std::uint8_t> target_content;

  /// The best cell of each word of the source, and of the target.
  std::vector<std::uint8_t> best_of_source;
  std::vector<std::uint8_t> best_of_target;

  bool empty() const { return rows == 0 || columns == 0; }
  /// What the words have, 0 to 255.
  std::uint8_t strength(std::size_t i, std::size_t j) const;
  float at(std::size_t i, std::size_t j) const {
    return static_cast<float>(strength(i, j)) / 255.0F;
  }
  /// The cells of the row of a source word, by columns.
  std::span<const Cell> row(std::size_t i) const {
    const std::uint32_t row = row_of[i];
    return std::span(cells).subspan(row_begin[row],
                                    row_begin[row + 1] - row_begin[row]);
  }
  /// The raised places of a source word.
  std::span<const Place> raised_of(std::size_t i) const;
  /// The best support of a source word by any target word.
  float of_source(std::size_t i) const {
    return static_cast<float>(best_of_source[i]) / 255.0F;
  }
  /// The best support of a target word by any source word.
  float of_target(std::size_t j) const {
    return static_cast<float>(best_of_target[j]) / 255.0F;
  }
};

/// The matrix with the best cells of its words.
Support with_best(Support support);

/// From here on a word counts as supported.
inline constexpr float supported = 0.2F;

}  // namespace interlint
