#include "session/suggest.h"

#include <algorithm>

#include "text/edit_distance.h"

namespace interlint {

std::optional<std::string> nearest(std::string_view word,
                                   const std::vector<std::string>& known) {
  const std::size_t most = word.size() < 5 ? 1 : 2;
  std::optional<std::string> best;
  std::size_t least = most + 1;
  for (const std::string& candidate : known) {
    // Longer words than it counts have no business here.
    if (std::min(word.size(), candidate.size()) > most_bytes_of_exchanges)
      continue;
    const std::size_t away = edit_distance_with_exchanges(word, candidate);
    if (away >= least) continue;
    least = away;
    best = candidate;
  }
  return best;
}

}  // namespace interlint
