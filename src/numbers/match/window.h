#pragma once

#include <cstddef>

namespace interlint {

/// A half-open range of indices.
struct Window {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// Which of `others` quantities the i-th of `own` may stand for.  All in prose;
/// in texts of more than 64 figures only those near the same place, so that the
/// work stays linear.  It is mutual.
Window window_of(std::size_t i, std::size_t own, std::size_t others);

}  // namespace interlint
