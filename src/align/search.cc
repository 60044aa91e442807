#include "align/search.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <ranges>
#include <span>
#include <utility>

namespace interlint {
namespace {

constexpr double temperature = .5;
constexpr double hopeless = -1e300;
constexpr std::size_t window = largest_bead + 1;

/// Values of the last rows that were opened, by column.
class Ring {
 public:
  explicit Ring(const Band& band) : band_(band) {}

  std::vector<double>& open(std::uint32_t row, double value) {
    std::vector<double>& cells = rows_[row % window];
    cells.assign(band_.width(row), value);
    return cells;
  }
  double& at(std::uint32_t row, std::uint32_t column) {
    return rows_[row % window][column - band_.low[row]];
  }

 private:
  const Band& band_;
  std::array<std::vector<double>, window> rows_;
};

/// Types of beads that may end or begin somewhere.
using Types = std::vector<BeadType>;

std::vector<std::size_t> first_cells(const Band& band) {
  std::vector<std::size_t> first(band.low.size() + 1, 0);
  for (std::uint32_t row = 0; row < band.low.size(); ++row)
    first[row + 1] = first[row] + band.width(row);
  return first;
}

/// Does the bead that ends at (row, column) begin inside the band?
bool begins_inside(const Band& band, std::uint32_t row, std::uint32_t column,
                   BeadType type) {
  return type.source <= row && type.target <= column &&
         band.holds(row - type.source, column - type.target);
}

/// Viterbi's algorithm, row by row.
class Search {
 public:
  Search(Beads& beads, const Band& band, Types types)
      : beads_(beads),
        band_(band),
        types_(std::move(types)),
        first_(first_cells(band)),
        best_(band),
        way_(first_.back(), 0) {}

  std::vector<Link> path() {
    for (std::uint32_t row = 0; row < band_.low.size(); ++row) {
      if (row > 0) beads_.enter(row - 1);
      beads_.look_back(row);
      best_.open(row, hopeless);
      if (row == 0) best_.at(0, 0) = 0;
      for (std::uint32_t column = band_.low[row]; column <= band_.high[row];
           ++column)
        reach(row, column);
    }
    return trace();
  }

 private:
  std::uint8_t& way(std::uint32_t row, std::uint32_t column) {
    return way_[first_[row] + (column - band_.low[row])];
  }

  /// The best way to a cell.
  void reach(std::uint32_t row, std::uint32_t column) {
    double& top = best_.at(row, column);
    for (std::size_t t = 0; t < types_.size(); ++t) {
      const BeadType type = types_[t];
      if (!begins_inside(band_, row, column, type)) continue;
      const std::uint32_t i = row - type.source;
      const std::uint32_t j = column - type.target;
      const double before = best_.at(i, j);
      if (before <= hopeless) continue;
      const double value = before + beads_.score(i, j, type);
      if (value <= top) continue;
      top = value;
      way(row, column) = static_cast<std::uint8_t>(t);
    }
  }

  std::vector<Link> trace() {
    std::vector<Link> links;
    auto row = static_cast<std::uint32_t>(band_.low.size() - 1);
    std::uint32_t column = band_.high.back();
    while (row > 0 || column > 0) {
      const BeadType type = types_[way(row, column)];
      links.push_back({.source = {row - type.source, row},
                       .target = {column - type.target, column}});
      row -= type.source;
      column -= type.target;
    }
    std::ranges::reverse(links);
    return links;
  }

  Beads& beads_;
  const Band& band_;
  Types types_;
  std::vector<std::size_t> first_;  // of the cells of a row
  Ring best_;
  std::vector<std::uint8_t> way_;  // index of the best bead to a cell
};

/// Sums of the probabilities of all paths: up to each cell, and from it on.
/// Every row has a scale of its own, so that nothing overflows: a value is
/// cell * e^scale.  And every column is relieved of what it costs to leave its
/// sentence alone, so that a long run of such sentences in one row does not
/// vanish.
class Posterior {
 public:
  Posterior(Beads& beads, const Band& band, Types types)
      : beads_(beads),
        band_(band),
        types_(std::move(types)),
        last_row_(static_cast<std::uint32_t>(band.low.size() - 1)),
        last_column_(band.high.back()),
        first_(first_cells(band)),
        forward_(first_.back(), 0),
        forward_scale_(band.low.size(), 0),
        backward_(band),
        backward_scale_(band.low.size() + 1, 0),
        source_alone_(last_row_, 0),
        target_alone_(last_column_, 0),
        relief_(last_column_ + 1, 0) {
    const auto alone = std::ranges::find(types_, 0, &BeadType::source);
    for (std::uint32_t j = 0; j < last_column_; ++j)
      relief_[j + 1] = relief_[j] - beads_.score(0, j, *alone);
  }

  /// Gives the links of a path their confidences.
  void judge(std::vector<Link>& links) {
    for (Link& link : links) link.confidence = 0;
    sweep_up();
    total_ = std::log(up(last_row_, last_column_)) + forward_scale_[last_row_];
    link_ = links.rbegin();
    last_link_ = links.rend();
    sweep_down();
    for (Link& link : links) judge_alone(link);
  }

 private:
  using Factors = std::array<double, window>;

  double& up(std::uint32_t row, std::uint32_t column) {
    return forward_[first_[row] + (column - band_.low[row])];
  }

  static double rescaled(std::span<double> cells) {
    const double most = *std::ranges::max_element(cells);
    if (most <= 0) return 0;
    for (double& cell : cells) cell /= most;
    return std::log(most);
  }

  void sweep_up() {
    for (std::uint32_t row = 0; row <= last_row_; ++row) {
      if (row > 0) beads_.enter(row - 1);
      beads_.look_back(row);
      if (row == 0) up(0, 0) = 1;
      const double before = row > 0 ? forward_scale_[row - 1] : 0;
      Factors factors = {1};
      for (std::uint32_t a = 1; a < window && a <= row; ++a)
        factors[a] = std::exp(forward_scale_[row - a] - before);
      for (std::uint32_t column = band_.low[row]; column <= band_.high[row];
           ++column)
        arrive(row, column, factors);
      forward_scale_[row] = before + rescaled(std::span(forward_).subspan(
                                         first_[row], band_.width(row)));
    }
  }

  void arrive(std::uint32_t row, std::uint32_t column, const Factors& factors) {
    double sum = up(row, column);
    for (const BeadType type : types_) {
      if (!begins_inside(band_, row, column, type)) continue;
      const std::uint32_t i = row - type.source;
      const std::uint32_t j = column - type.target;
      const double before = up(i, j) * factors[type.source];
      if (before > 0) sum += before * odds(i, j, type);
    }
    up(row, column) = sum;
  }

  [[nodiscard]] double odds(std::uint32_t row, std::uint32_t column,
                            BeadType type) const {
    const double relief = relief_[column + type.target] - relief_[column];
    return std::exp((beads_.score(row, column, type) + relief) / temperature);
  }

  void sweep_down() {
    for (std::uint32_t row = last_row_ + 1; row-- > 0;) {
      if (row < last_row_) beads_.enter(row);
      beads_.look_ahead(row);
      std::vector<double>& cells = backward_.open(row, 0);
      if (row == last_row_) backward_.at(row, last_column_) = 1;
      const double behind = backward_scale_[row + 1];
      Factors factors = {1};
      for (std::uint32_t a = 1; a < window && row + a <= last_row_; ++a)
        factors[a] = std::exp(backward_scale_[row + a] - behind);
      const double share = std::exp(forward_scale_[row] + behind - total_);
      for (std::uint32_t column = band_.high[row] + 1;
           column-- > band_.low[row];)
        leave(row, column, factors, share);
      backward_scale_[row] = behind + rescaled(cells);
    }
  }

  /// The sum of all ways on from a cell; `share` brings products of forward
  /// and backward cells of its row to probabilities.
  void leave(std::uint32_t row, std::uint32_t column, const Factors& factors,
             double share) {
    const double before = up(row, column) * share;
    double sum = backward_.at(row, column);
    const bool on_path = link_ != last_link_ && link_->source.begin == row &&
                         link_->target.begin == column;
    for (const BeadType type : types_) {
      const std::uint32_t i = row + type.source;
      const std::uint32_t j = column + type.target;
      if (i > last_row_ || j > last_column_ || !band_.holds(i, j)) continue;
      const double rest = backward_.at(i, j) * factors[type.source];
      if (rest <= 0) continue;
      const double all = rest * odds(row, column, type);
      sum += all;
      if (type.target == 0) source_alone_[row] += before * all;
      if (type.source == 0) target_alone_[column] += before * all;
      if (on_path && link_->source.end == i && link_->target.end == j)
        link_->confidence = probability(before * all);
    }
    if (on_path) ++link_;
    backward_.at(row, column) = sum;
  }

  static float probability(double value) {
    return static_cast<float>(std::clamp(value, 0., 1.));
  }

  void judge_alone(Link& link) const {
    if (link.target.empty())
      link.confidence = probability(source_alone_[link.source.begin]);
    if (link.source.empty())
      link.confidence = probability(target_alone_[link.target.begin]);
  }

  Beads& beads_;
  const Band& band_;
  Types types_;
  std::uint32_t last_row_;
  std::uint32_t last_column_;
  std::vector<std::size_t> first_;  // of the cells of a row
  std::vector<double> forward_;
  std::vector<double> forward_scale_;  // by row
  Ring backward_;
  std::vector<double> backward_scale_;  // by row
  std::vector<double> source_alone_;    // probability, by sentence
  std::vector<double> target_alone_;
  std::vector<double> relief_;  // of all columns before one
  double total_ = 0;            // logarithm of the sum over all paths
  std::vector<Link>::reverse_iterator link_;  // the next to meet
  std::vector<Link>::reverse_iterator last_link_;
};

}  // namespace

std::vector<Link> best_path(Beads& beads, const Band& band,
                            std::vector<BeadType> types) {
  return Search(beads, band, std::move(types)).path();
}

void judge(std::vector<Link>& path, Beads& beads, const Band& band,
           std::vector<BeadType> types) {
  Posterior(beads, band, std::move(types)).judge(path);
}

}  // namespace interlint
