#pragma once

#include <cstdint>

namespace interlint {

/// What a program has done so far, counted and not timed: the same on any day
/// and on any machine with the same libraries.
struct Work {
  /// Basic blocks of our own code that were entered, and for every 16 bytes
  /// that were searched, compared, copied or filled one more, by whomever.
  /// What else happens inside of a library is not seen.
  std::uint64_t steps = 0;
  /// The most bytes that were allocated at once, since the last reset_peak().
  std::uint64_t peak = 0;
  std::uint64_t allocated = 0;  ///< bytes, now
};

Work work_so_far();
void reset_peak();

}  // namespace interlint
