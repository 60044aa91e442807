#include "translations/support.h"

#include <algorithm>

namespace interlint {

std::span<const Support::Place> Support::raised_of(std::size_t i) const {
  if (raised.empty()) return {};
  const auto found = std::ranges::equal_range(
      raised, i, {},
      [](const Place& place) { return std::size_t{place.source}; });
  return {found.begin(), found.end()};
}

std::uint8_t Support::strength(std::size_t i, std::size_t j) const {
  constexpr std::uint8_t full = 255;
  if (!raised.empty() &&
      std::ranges::binary_search(raised, Place{static_cast<std::uint32_t>(i),
                                               static_cast<std::uint32_t>(j)}))
    return full;
  const std::span<const Cell> all = row(i);
  const auto cell =
      std::ranges::lower_bound(all, column_of[j], {}, &Cell::column);
  return cell != all.end() && cell->column == column_of[j] ? cell->strength : 0;
}

Support with_best(Support support) {
  if (support.empty()) {
    support.best_of_source.assign(support.rows, 0);
    support.best_of_target.assign(support.columns, 0);
    return support;
  }
  std::ranges::sort(support.raised);
  std::vector<std::uint8_t> of_row(support.row_begin.size() - 1);
  std::vector<std::uint8_t> of_column(support.columns);
  for (std::size_t row = 0; row < of_row.size(); ++row) {
    for (std::uint32_t at = support.row_begin[row];
         at < support.row_begin[row + 1]; ++at) {
      const Support::Cell cell = support.cells[at];
      of_row[row] = std::max(of_row[row], cell.strength);
      of_column[cell.column] = std::max(of_column[cell.column], cell.strength);
    }
  }
  support.best_of_source.reserve(support.rows);
  for (const std::uint32_t row : support.row_of)
    support.best_of_source.push_back(of_row[row]);
  support.best_of_target.reserve(support.columns);
  for (const std::uint32_t column : support.column_of)
    support.best_of_target.push_back(of_column[column]);
  constexpr std::uint8_t full = 255;
  for (const Support::Place place : support.raised)
    support.best_of_source[place.source] =
        support.best_of_target[place.target] = full;
  return support;
}

}  // namespace interlint
