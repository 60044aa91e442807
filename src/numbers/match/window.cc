#include "numbers/match/window.h"

#include <algorithm>

namespace interlint {

Window window_of(std::size_t i, std::size_t own, std::size_t others) {
  constexpr std::size_t near = 64;
  if (own <= near && others <= near) return {0, others};
  // j is near if i * others and j * own are.
  const std::size_t apart = near * std::max(own, others);
  const std::size_t place = i * others;
  const std::size_t first = place < apart ? 0 : place - apart;
  return {std::min((first + own - 1) / own, others),
          std::min((place + apart) / own + 1, others)};
}

}  // namespace interlint
