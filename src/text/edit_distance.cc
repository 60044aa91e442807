#include "text/edit_distance.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace interlint {
namespace {

constexpr std::size_t least_letters = 4;

}  // namespace

std::size_t edit_distance(std::string_view a, std::string_view b,
                          std::size_t most) {
  if (std::max(a.size(), b.size()) - std::min(a.size(), b.size()) > most)
    return most + 1;
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j < row.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t corner = std::exchange(row[0], i);
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t changed = corner + (a[i - 1] == b[j - 1] ? 0 : 1);
      corner = row[j];
      row[j] = std::min({row[j] + 1, row[j - 1] + 1, changed});
    }
  }
  return std::min(row.back(), most + 1);
}

float resemblance(std::string_view a, std::string_view b) {
  if (a == b) return 1;
  if (a.size() < least_letters || b.size() < least_letters ||
      a.front() != b.front())
    return 0;
  const std::size_t longer = std::max(a.size(), b.size());
  const std::size_t distance = edit_distance(a, b, longer);
  return 1 - static_cast<float>(distance) / static_cast<float>(longer);
}

}  // namespace interlint
