#include "align/search.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <limits>
#include <ranges>

namespace interlint {
namespace {

constexpr double temperature = .5;
constexpr double hopeless = -1e300;
// Beads this far below the best of their cell add nothing to a sum of floats.
constexpr double negligible = 15;
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

/// Sums of the probabilities of all paths to a cell.  Each row has a scale of
/// its own, so that nothing overflows: a value is cell * e^scale.
struct Forward {
  std::vector<std::size_t> first;  // of cells, by row
  std::vector<double> cells;
  std::vector<double> scale;  // by row

  double& at(const Band& band, std::uint32_t row, std::uint32_t column) {
    return cells[first[row] + (column - band.low[row])];
  }
};

class Search {
 public:
  Search(Beads& beads, const Band& band, const Parameters& parameters)
      : beads_(beads),
        band_(band),
        types_(types_of_beads(parameters)),
        rows_(static_cast<std::uint32_t>(band.low.size() - 1)),
        columns_(band.high.back()),
        first_(first_cells()),
        way_(first_.back(), 0) {}

  std::vector<Link> path() {
    sweep_up(nullptr);
    return trace();
  }

  std::vector<Link> path_with_confidence() {
    Forward forward{.first = first_,
                    .cells = std::vector<double>(first_.back(), 0),
                    .scale = std::vector<double>(rows_ + 1, 0)};
    sweep_up(&forward);
    std::vector<Link> links = trace();
    sweep_down(forward, links);
    return links;
  }

 private:
  std::vector<std::size_t> first_cells() const {
    std::vector<std::size_t> first(band_.low.size() + 1, 0);
    for (std::uint32_t row = 0; row < band_.low.size(); ++row)
      first[row + 1] = first[row] + band_.width(row);
    return first;
  }

  /// Does the bead that ends at (row, column) begin inside the table?
  bool begins_inside(std::uint32_t row, std::uint32_t column,
                     BeadType type) const {
    return type.source <= row && type.target <= column &&
           band_.holds(row - type.source, column - type.target);
  }

  void sweep_up(Forward* forward) {
    Ring best(band_);
    for (std::uint32_t row = 0; row <= rows_; ++row) {
      if (row > 0) beads_.enter(row - 1);
      beads_.look_back(row);
      best.open(row, hopeless);
      if (row == 0) best.at(0, 0) = 0;
      if (row == 0 && forward != nullptr) forward->at(band_, 0, 0) = 1;
      const auto factors =
          forward != nullptr ? factors_up(*forward, row) : Factors{};
      for (std::uint32_t column = band_.low[row]; column <= band_.high[row];
           ++column)
        reach(row, column, best, forward, factors);
      if (forward != nullptr) rescale(*forward, row);
    }
  }

  using Factors = std::array<double, window>;

  /// What brings a value of the row so many rows before to the scale of the
  /// row before `row`, which is the one in use while `row` is summed.
  Factors factors_up(const Forward& forward, std::uint32_t row) const {
    Factors factors{};
    const double here = row > 0 ? forward.scale[row - 1] : 0;
    factors[0] = 1;
    for (std::uint32_t a = 1; a < window && a <= row; ++a)
      factors[a] = std::exp(forward.scale[row - a] - here);
    return factors;
  }

  void rescale(Forward& forward, std::uint32_t row) const {
    const auto begin =
        forward.cells.begin() + static_cast<std::ptrdiff_t>(forward.first[row]);
    const auto end = begin + band_.width(row);
    const double most = *std::max_element(begin, end);
    const double before = row > 0 ? forward.scale[row - 1] : 0;
    if (most <= 0) {
      forward.scale[row] = before;
      return;
    }
    forward.scale[row] = before + std::log(most);
    std::for_each(begin, end, [&](double& cell) { cell /= most; });
  }

  /// The best way to a cell, and the sum of all.
  void reach(std::uint32_t row, std::uint32_t column, Ring& best,
             Forward* forward, const Factors& factors) {
    double& top = best.at(row, column);
    std::uint8_t& way = way_[first_[row] + (column - band_.low[row])];
    double sum = forward != nullptr ? forward->at(band_, row, column) : 0;
    for (std::size_t t = 0; t < types_.size(); ++t) {
      const BeadType type = types_[t];
      if (!begins_inside(row, column, type)) continue;
      const std::uint32_t i = row - type.source;
      const std::uint32_t j = column - type.target;
      const double before = best.at(i, j);
      if (before <= hopeless) continue;
      const double score = beads_.score(i, j, type);
      if (forward != nullptr && before + score > top - negligible)
        sum += forward->at(band_, i, j) * factors[type.source] *
               std::exp(score / temperature);
      if (before + score <= top) continue;
      top = before + score;
      way = static_cast<std::uint8_t>(t);
    }
    if (forward != nullptr) forward->at(band_, row, column) = sum;
  }

  std::vector<Link> trace() const {
    std::vector<Link> links;
    std::uint32_t row = rows_;
    std::uint32_t column = columns_;
    while (row > 0 || column > 0) {
      const BeadType type =
          types_[way_[first_[row] + (column - band_.low[row])]];
      links.push_back({.source = {row - type.source, row},
                       .target = {column - type.target, column}});
      row -= type.source;
      column -= type.target;
    }
    std::ranges::reverse(links);
    return links;
  }

  /// Sums of the probabilities of all paths from a cell on, row by row from
  /// the end, and with them the confidence of every link.
  void sweep_down(Forward& forward, std::vector<Link>& links) {
    Backward back(band_, rows_, columns_);
    back.total =
        std::log(forward.at(band_, rows_, columns_)) + forward.scale[rows_];
    back.link = links.rbegin();
    back.last_link = links.rend();
    for (std::uint32_t row = rows_ + 1; row-- > 0;) {
      if (row < rows_) beads_.enter(row);
      beads_.look_ahead(row);
      back.open(row);
      const double to_one =
          std::exp(forward.scale[row] + back.scale_behind(row) - back.total);
      for (std::uint32_t column = band_.high[row] + 1;
           column-- > band_.low[row];)
        leave(row, column, forward.at(band_, row, column) * to_one, back);
      back.rescale(row);
    }
    for (Link& link : links) settle_alone(link, back);
  }

  /// What the sweep down knows at a row.
  struct Backward {
    Backward(const Band& band, std::uint32_t rows, std::uint32_t columns)
        : cells(band),
          scale(rows + 1, 0),
          source_alone(rows, 0),
          target_alone(columns, 0),
          last_row(rows),
          last_column(columns) {}

    double scale_behind(std::uint32_t row) const {
      return row < last_row ? scale[row + 1] : 0;
    }
    void open(std::uint32_t row) {
      open_row = &cells.open(row, 0);
      if (row == last_row) cells.at(row, last_column) = 1;
      factors = {1};
      for (std::uint32_t a = 1; a < window && row + a <= last_row; ++a)
        factors[a] = std::exp(scale[row + a] - scale_behind(row));
    }
    void rescale(std::uint32_t row) {
      const double most = *std::ranges::max_element(*open_row);
      scale[row] = scale_behind(row) + (most > 0 ? std::log(most) : 0);
      if (most > 0)
        for (double& cell : *open_row) cell /= most;
    }

    Ring cells;
    std::vector<double>* open_row = nullptr;
    std::vector<double> scale;  // by row
    Factors factors{};
    std::vector<double> source_alone;  // probability, by sentence
    std::vector<double> target_alone;
    double total = 0;
    std::vector<Link>::reverse_iterator link;  // the next to meet on the way
    std::vector<Link>::reverse_iterator last_link;
    std::uint32_t last_row;
    std::uint32_t last_column;
  };

  /// The sum of all ways on from a cell; `before` is the share of those to it.
  void leave(std::uint32_t row, std::uint32_t column, double before,
             Backward& back) {
    double sum = back.cells.at(row, column);
    const bool on_path = back.link != back.last_link &&
                         back.link->source.begin == row &&
                         back.link->target.begin == column;
    for (const BeadType type : types_) {
      const std::uint32_t i = row + type.source;
      const std::uint32_t j = column + type.target;
      if (i > rows_ || j > columns_ || !band_.holds(i, j)) continue;
      const double rest = back.cells.at(i, j) * back.factors[type.source];
      if (rest <= 0) continue;
      const double all =
          rest * std::exp(beads_.score(row, column, type) / temperature);
      sum += all;
      if (type.target == 0) back.source_alone[row] += before * all;
      if (type.source == 0) back.target_alone[column] += before * all;
      if (on_path && back.link->source.end == i && back.link->target.end == j)
        back.link->confidence = probability(before * all);
    }
    if (on_path) ++back.link;
    back.cells.at(row, column) = sum;
  }

  static float probability(double value) {
    return static_cast<float>(std::clamp(value, 0., 1.));
  }

  static void settle_alone(Link& link, const Backward& back) {
    if (link.target.empty())
      link.confidence = probability(back.source_alone[link.source.begin]);
    if (link.source.empty())
      link.confidence = probability(back.target_alone[link.target.begin]);
  }

  Beads& beads_;
  const Band& band_;
  std::array<BeadType, bead_types> types_;
  std::uint32_t rows_;
  std::uint32_t columns_;
  std::vector<std::size_t> first_;  // of the cells of a row
  std::vector<std::uint8_t> way_;   // index of the best bead to a cell
};

}  // namespace

std::vector<Link> best_path(Beads& beads, const Band& band,
                            const Parameters& parameters) {
  return Search(beads, band, parameters).path();
}

std::vector<Link> best_path_with_confidence(Beads& beads, const Band& band,
                                            const Parameters& parameters) {
  return Search(beads, band, parameters).path_with_confidence();
}

}  // namespace interlint
