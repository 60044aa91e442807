#include "numbers/match/assignment.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>

#include "numbers/match/cheapest_first.h"

namespace interlint {
namespace {

constexpr std::size_t most_exact = 64;

/// Costs in millionths: sums of integers do not depend on their order.
using Cost = std::int64_t;
constexpr Cost impossible = 1'000'000'000;

Cost in_millionths(float cost) {
  return std::llround(static_cast<double>(cost) * 1e6);
}

/// A square matrix: the sources and a dummy for every target, against the
/// targets and a dummy for every source.
class Matrix {
 public:
  Matrix(const Costs& costs, const std::vector<Match>& pairs)
      : sources_(costs.alone_source.size()),
        size_(sources_ + costs.alone_target.size()),
        cells_(size_ * size_, impossible) {
    const std::size_t targets = costs.alone_target.size();
    for (const Match& pair : pairs)
      at(pair.source, pair.target) = in_millionths(pair.cost);
    for (std::size_t i = 0; i < sources_; ++i)
      at(i, targets + i) = in_millionths(costs.alone_source[i]);
    for (std::size_t j = 0; j < targets; ++j) {
      at(sources_ + j, j) = in_millionths(costs.alone_target[j]);
      for (std::size_t i = 0; i < sources_; ++i)
        at(sources_ + j, targets + i) = 0;
    }
  }

  [[nodiscard]] std::size_t size() const { return size_; }
  Cost& at(std::size_t row, std::size_t column) {
    return cells_[row * size_ + column];
  }
  [[nodiscard]] Cost at(std::size_t row, std::size_t column) const {
    return cells_[row * size_ + column];
  }

 private:
  std::size_t sources_;
  std::size_t size_;
  std::vector<Cost> cells_;
};

/// Grows an assignment of rows to columns by one row at a time, along the
/// cheapest path in reduced costs.  Index 0 is the root of the search.
class Growth {
 public:
  explicit Growth(const Matrix& matrix)
      : matrix_(matrix),
        row_potential_(matrix.size() + 1),
        column_potential_(matrix.size() + 1),
        row_of_(matrix.size() + 1),
        way_(matrix.size() + 1) {}

  void add(std::size_t row) {
    std::vector<Cost> least(matrix_.size() + 1,
                            std::numeric_limits<Cost>::max());
    std::vector<char> used(matrix_.size() + 1);
    row_of_[0] = row;
    std::size_t column = 0;
    while (row_of_[column] != 0) {
      used[column] = 1;
      column = next_column(column, least, used);
    }
    while (column != 0) {
      row_of_[column] = row_of_[way_[column]];
      column = way_[column];
    }
  }

  /// The row of that column; both count from 1.
  [[nodiscard]] std::size_t row_of(std::size_t column) const {
    return row_of_[column];
  }

 private:
  std::size_t next_column(std::size_t from, std::vector<Cost>& least,
                          const std::vector<char>& used) {
    const std::size_t row = row_of_[from];
    Cost step = std::numeric_limits<Cost>::max();
    std::size_t next = 0;
    for (std::size_t j = 1; j < least.size(); ++j) {
      if (used[j] != 0) continue;
      const Cost reduced = matrix_.at(row - 1, j - 1) - row_potential_[row] -
                           column_potential_[j];
      if (reduced < least[j]) {
        least[j] = reduced;
        way_[j] = from;
      }
      if (least[j] < step) {
        step = least[j];
        next = j;
      }
    }
    for (std::size_t j = 0; j < least.size(); ++j) {
      if (used[j] != 0) {
        row_potential_[row_of_[j]] += step;
        column_potential_[j] -= step;
      } else {
        least[j] -= step;
      }
    }
    return next;
  }

  const Matrix& matrix_;
  std::vector<Cost> row_potential_;
  std::vector<Cost> column_potential_;
  std::vector<std::size_t> row_of_;
  std::vector<std::size_t> way_;
};

/// All that can pair.
std::vector<Match> possible(const Costs& costs) {
  std::vector<Match> pairs;
  for (std::uint32_t i = 0; i < costs.alone_source.size(); ++i) {
    for (std::uint32_t j = 0; j < costs.alone_target.size(); ++j)
      if (const auto cost = costs.pair(i, j))
        pairs.push_back({.source = i, .target = j, .cost = *cost});
  }
  return pairs;
}

std::vector<Match> exact(const Costs& costs) {
  const std::vector<Match> pairs = possible(costs);
  if (pairs.empty()) return {};
  const Matrix matrix(costs, pairs);
  Growth growth(matrix);
  for (std::size_t row = 1; row <= matrix.size(); ++row) growth.add(row);
  std::vector<Match> chosen;
  for (const Match& pair : pairs)
    if (growth.row_of(pair.target + 1) == pair.source + 1)
      chosen.push_back(pair);
  return chosen;
}

std::vector<Match> greedy(const Costs& costs) {
  const std::size_t sources = costs.alone_source.size();
  const std::size_t targets = costs.alone_target.size();
  return cheapest_first(
      {.sources = static_cast<std::uint32_t>(sources),
       .targets = static_cast<std::uint32_t>(targets),
       .reach = [&](std::uint32_t i) { return window_of(i, sources, targets); },
       .cost =
           [&](std::uint32_t i, std::uint32_t j) {
             const auto cost = costs.pair(i, j);
             const float alone = costs.alone_source[i] + costs.alone_target[j];
             return cost && *cost <= alone ? cost : std::nullopt;
           }});
}

}  // namespace

std::vector<Match> assignment(const Costs& costs) {
  std::vector<Match> chosen = costs.alone_source.size() <= most_exact &&
                                      costs.alone_target.size() <= most_exact
                                  ? exact(costs)
                                  : greedy(costs);
  std::ranges::sort(chosen, {}, &Match::source);
  return chosen;
}

}  // namespace interlint
