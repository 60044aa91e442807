#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "align/band.h"
#include "align/parameters.h"
#include "align/profile.h"
#include "align/strengths.h"

namespace interlint {

/// The most sentences a bead has on one side.
inline constexpr std::uint32_t largest_bead = 4;

/// How many sentences of each side belong together.
struct BeadType {
  std::uint8_t source = 0;
  std::uint8_t target = 0;
  float prior = 0;
};

/// Which types of beads a search tries.
enum class Choice : std::uint8_t {
  all,     ///< 1-0, 0-1, and a-b up to 4-4 without 3-4, 4-3 and 4-4
  common,  ///< those of four sentences at most
};

std::vector<BeadType> types_of_beads(const Parameters& parameters,
                                     Choice choice);

/// Scores of beads around one row of the table: logarithms of odds.
///
/// What two sentences share is found once and kept for the last four rows that
/// were entered.  Rows are entered upwards (then look_back) or downwards (then
/// look_ahead).
class Beads {
 public:
  Beads(const Profile& source, const Profile& target,
        const Strengths& strengths, const Parameters& parameters,
        const Band& band);

  /// Finds what sentence `row` of the source shares with those of its band.
  void enter(std::uint32_t row);

  /// Prepares beads that end before sentence `row`.
  void look_back(std::uint32_t row);
  /// Prepares beads that begin with sentence `row`.
  void look_ahead(std::uint32_t row);

  /// The score of the bead that begins at (row, column); it must lie in rows
  /// that were prepared.
  float score(std::uint32_t row, std::uint32_t column, BeadType type) const;

 private:
  /// Two words that may stand for each other: which uses of their sentences.
  struct Meeting {
    std::uint16_t source = 0;
    std::uint16_t target = 0;
    float strength = 0;
  };
  using Sums = std::array<float, largest_bead>;
  struct Row {
    std::uint32_t from = 0;
    std::vector<std::uint32_t> first;  ///< of `meetings`, by column - from
    std::vector<Meeting> meetings;
    /// Weight that this sentence finds in 1 to 4 targets from a column on.
    std::vector<Sums> found;
  };
  struct Place {
    std::uint32_t sentence = 0;
    std::uint16_t use = 0;
  };
  struct Met {
    std::uint32_t column = 0;
    Meeting meeting;
  };

  Row& row_of(std::uint32_t row) { return ring_[row % largest_bead]; }
  const Row& row_of(std::uint32_t row) const {
    return ring_[row % largest_bead];
  }
  void collect(std::uint32_t row, std::uint32_t from, std::uint32_t to);
  void sort_into(Row& entered, std::uint32_t columns);
  void sum_up(std::uint32_t row, Row& entered);
  float gain(std::span<const Meeting> meetings, std::span<const Use> uses,
             std::uint16_t Meeting::* side);
  void forget();
  std::span<const Meeting> meetings_at(std::uint32_t row,
                                       std::uint32_t column) const;
  void find_for_targets(std::uint32_t from, std::uint32_t to,
                        std::span<const std::uint32_t> rows);
  float lexical(std::uint32_t row, std::uint32_t column, BeadType type) const;
  float by_length(std::uint32_t row, std::uint32_t column, BeadType type) const;
  float by_structure(std::uint32_t row, std::uint32_t column,
                     BeadType type) const;

  const Profile& source_;
  const Profile& target_;
  const Strengths& strengths_;
  const Parameters& parameters_;
  const Band& band_;

  std::vector<std::uint32_t> first_place_;  // of places_, by target type
  std::vector<Place> places_;
  // Sums over all sentences before one, so that a difference is a range.
  std::vector<double> source_length_;  // scaled to the target's
  std::vector<double> target_length_;
  std::vector<double> source_weight_;
  std::vector<double> target_weight_;
  std::vector<double> source_borders_;
  std::vector<double> target_borders_;

  std::array<Row, largest_bead> ring_;
  std::vector<Met> met_;
  std::uint32_t targets_from_ = 0;
  /// Weight that a target finds in the nearest 1 to 4 prepared rows.
  std::vector<Sums> targets_found_;
  std::vector<float> best_;  // scratch, by use
  std::vector<std::uint16_t> touched_;
};

}  // namespace interlint
