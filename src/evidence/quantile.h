#pragma once

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace interlint {

/// The value that `share` of the values lie below, 0 to before 1; 0 of none.
inline double quantile(std::vector<double> values, double share) {
  if (values.empty()) return 0;
  const auto at =
      values.begin() +
      static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size()));
  std::ranges::nth_element(values, at);
  return *at;
}

/// The middle value; of two the larger.
inline double median(std::vector<double> values) {
  return quantile(std::move(values), 0.5);
}

}  // namespace interlint
