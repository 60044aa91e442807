#include "translations/cognates.h"

#include <algorithm>
#include <functional>

namespace interlint {
namespace {

constexpr std::size_t least = 4;
constexpr std::size_t most = 64;

}  // namespace

CognateSpelling::CognateSpelling(const Table& table) {
  for (const Row& row : table.rows) {
    if (row.cells[0].empty()) continue;
    rows_[static_cast<unsigned char>(row.cells[0][0])].emplace_back(
        row.cells[0], row.cells[1]);
  }
  for (auto& rows : rows_)
    std::ranges::stable_sort(rows, std::ranges::greater{},
                             [](const auto& row) { return row.first.size(); });
}

std::string CognateSpelling::of(std::string_view word) const {
  std::string heard;
  heard.reserve(word.size());
  while (!word.empty()) {
    const auto& rows = rows_[static_cast<unsigned char>(word.front())];
    const auto row = std::ranges::find_if(
        rows, [&](const auto& r) { return word.starts_with(r.first); });
    if (row == rows.end()) {
      heard += word.front();
      word.remove_prefix(1);
    } else {
      heard += row->second;
      word.remove_prefix(row->first.size());
    }
  }
  return heard;
}

bool are_comparable(std::string_view one, std::string_view other) {
  return std::min(one.size(), other.size()) >= least &&
         std::max(one.size(), other.size()) <= most && one[0] == other[0];
}

double ComparedSpelling::likeness(std::string_view other) const {
  const std::string_view spelling = spelling_.text();
  if (spelling == other) return 1;
  if (!are_comparable(spelling, other)) return 0;
  const auto longer =
      static_cast<double>(std::max(spelling.size(), other.size()));
  return std::max(
      0.0, 1 - static_cast<double>(spelling_.distance_to(other)) / longer);
}

double likeness(std::string_view one, std::string_view other) {
  if (one == other) return 1;
  return are_comparable(one, other) ? ComparedSpelling(one).likeness(other) : 0;
}

}  // namespace interlint
