#include "evidence/statistics.h"

#include <algorithm>
#include <stdexcept>
#include <string>

#include "evidence/translation/coverage.h"

namespace interlint {

DocumentStatistics::DocumentStatistics(
    const Article& article, const std::vector<const AnyStatistic*>& wanted)
    : article_(article), lexicon_fits_(interlint::lexicon_fits(article)) {
  for (const AnyStatistic* statistic : wanted) {
    const bool is_known = std::ranges::any_of(
        known_, [&](const auto& one) { return one.first == statistic->name; });
    if (!is_known)
      known_.emplace_back(statistic->name, statistic->work_out(article));
  }
}

std::span<const Pair> DocumentStatistics::near(const Pair& pair,
                                               std::uint32_t reach) const {
  const std::span<const Pair> all(article_.pairs);
  const std::size_t first = pair.index - std::min(pair.index, reach);
  const std::size_t end =
      std::min<std::size_t>(std::size_t{pair.index} + reach + 1, all.size());
  return all.subspan(first, end - first);
}

const void* DocumentStatistics::found(const AnyStatistic& wanted) const {
  for (const auto& [name, result] : known_)
    if (name == wanted.name) return result.get();
  throw std::logic_error("a rule asks for the statistic “" +
                         std::string(wanted.name) +
                         "” and does not declare it");
}

}  // namespace interlint
