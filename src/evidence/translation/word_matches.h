#pragma once

#include <cstdint>
#include <vector>

namespace interlint {

/// Which content words of a pair go with which, one to one.
struct Matching {
  std::vector<std::int32_t> partner;  ///< by source word; -1: none
  /// By target word: is it the partner of one, or a further word for one, as
  /// in "climate protection law" for "Klimaschutzgesetz"?
  std::vector<char> taken;
};

}  // namespace interlint
