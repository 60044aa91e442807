#include "align/align.h"

#include <algorithm>

namespace interlint {

std::vector<Link> align(Sentences source, Sentences target) {
  std::vector<Link> links;
  const auto n = static_cast<std::uint32_t>(source.segments.size());
  const auto m = static_cast<std::uint32_t>(target.segments.size());
  for (std::uint32_t i = 0; i < std::max(n, m); ++i)
    links.push_back({{std::min(i, n), std::min(i + 1, n)},
                     {std::min(i, m), std::min(i + 1, m)}});
  return links;
}

}  // namespace interlint
