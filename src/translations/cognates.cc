#include "translations/cognates.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <functional>

namespace interlint {
namespace {

constexpr std::size_t least = 4;
constexpr std::size_t most = 64;

/// Edit distance of a text and a pattern of `size` bytes, 1 to 64, which stand
/// at `places`: all rows of a column at once.  Myers, A fast bit-vector
/// algorithm for approximate string matching, JACM 46 (1999), in the form of
/// Hyyrö (2003).
std::size_t distance(const std::array<std::uint64_t, 256>& places,
                     std::size_t size, std::string_view text) {
  std::uint64_t up = ~std::uint64_t{0};
  std::uint64_t down = 0;
  std::size_t score = size;
  const std::uint64_t last = std::uint64_t{1} << (size - 1);
  for (const char c : text) {
    const std::uint64_t equal = places[static_cast<unsigned char>(c)];
    const std::uint64_t diagonal = (((equal & up) + up) ^ up) | equal | down;
    std::uint64_t right = down | ~(diagonal | up);
    std::uint64_t left = up & diagonal;
    if ((right & last) != 0) ++score;
    if ((left & last) != 0) --score;
    right = (right << 1U) | 1U;
    left <<= 1U;
    up = left | ~(diagonal | right);
    down = right & diagonal;
  }
  return score;
}

}  // namespace

CognateSpelling::CognateSpelling(const Table& table) {
  for (const Row& row : table.rows)
    if (!row.cells[0].empty())
      rows_[static_cast<unsigned char>(row.cells[0][0])].emplace_back(
          row.cells[0], row.cells[1]);
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

ComparedSpelling::ComparedSpelling(std::string_view spelling)
    : spelling_(spelling) {
  if (spelling.size() > most) return;
  for (std::size_t i = 0; i < spelling.size(); ++i)
    places_[static_cast<unsigned char>(spelling[i])] |= std::uint64_t{1} << i;
}

double ComparedSpelling::likeness(std::string_view other) const {
  if (spelling_ == other) return 1;
  if (!are_comparable(spelling_, other)) return 0;
  const auto longer =
      static_cast<double>(std::max(spelling_.size(), other.size()));
  const auto apart =
      static_cast<double>(distance(places_, spelling_.size(), other));
  return std::max(0.0, 1 - apart / longer);
}

double likeness(std::string_view one, std::string_view other) {
  if (one == other) return 1;
  return are_comparable(one, other) ? ComparedSpelling(one).likeness(other) : 0;
}

}  // namespace interlint
