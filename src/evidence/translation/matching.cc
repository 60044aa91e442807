#include "evidence/translation/matching.h"

#include <algorithm>
#include <cmath>
#include <functional>

#include "text/fold.h"
#include "translations/lexicon.h"

namespace interlint {
namespace {

constexpr double nearness = 0.15;
constexpr double same_form = 0.3;
constexpr std::uint8_t least = 51;            // 0.2 of 255
constexpr std::uint8_t good_neighbour = 153;  // 0.6 of 255

/// A source word and a target word that may render it.
struct Candidate {
  double merit = 0;
  std::uint32_t source = 0;
  std::uint32_t target = 0;
};

std::vector<Candidate> candidates(const Pair& pair) {
  const Support& support = pair.support;
  std::vector<Candidate> found;
  for (std::uint32_t i = 0; i < support.rows; ++i) {
    if (support.source_content[i] == 0 || support.best_of_source[i] < least)
      continue;
    for (std::uint32_t j = 0; j < support.columns; ++j) {
      if (support.target_content[j] == 0 ||
          support.cells[std::size_t{i} * support.columns + j] < least)
        continue;
      const double apart = static_cast<double>(i) / support.rows -
                           static_cast<double>(j) / support.columns;
      const bool same = pair.source.words[i].hash == pair.target.words[j].hash;
      found.push_back({static_cast<double>(support.at(i, j)) +
                           (same ? same_form : 0) - nearness * std::abs(apart),
                       i, j});
    }
  }
  std::ranges::stable_sort(found, std::greater{}, &Candidate::merit);
  return found;
}

/// May the target word belong to source word `i`, which has a partner?  A
/// compound takes several words, a sure pair its neighbour.
bool attaches(const Pair& pair, const Matching& matching, std::size_t i,
              std::size_t j) {
  if (matching.partner[i] < 0) return false;
  const std::uint8_t cell = pair.support.cells[i * pair.support.columns + j];
  if (cell < least) return false;
  const auto distance =
      std::abs(matching.partner[i] - static_cast<std::int32_t>(j));
  return (cell >= good_neighbour && distance <= 1) ||
         pair.lexicon->is_compound(folded(pair.source[pair.source.words[i]]));
}

}  // namespace

Matching matched(const Pair& pair) {
  const Support& support = pair.support;
  Matching matching{std::vector<std::int32_t>(support.rows, -1),
                    std::vector<char>(support.columns, 0)};
  for (const Candidate& candidate : candidates(pair)) {
    if (matching.partner[candidate.source] >= 0 ||
        matching.taken[candidate.target] != 0)
      continue;
    matching.partner[candidate.source] =
        static_cast<std::int32_t>(candidate.target);
    matching.taken[candidate.target] = 1;
  }
  for (std::size_t j = 0; j < support.columns; ++j) {
    if (support.target_content[j] == 0 || matching.taken[j] != 0 ||
        support.best_of_target[j] < least)
      continue;
    for (std::size_t i = 0; i < support.rows && matching.taken[j] == 0; ++i)
      if (attaches(pair, matching, i, j)) matching.taken[j] = 1;
  }
  return matching;
}

double matched_meaning(const Pair& pair) {
  const Support& support = pair.support;
  double meaning = 0;
  for (std::size_t i = 0; i < pair.matching.partner.size(); ++i) {
    if (pair.matching.partner[i] < 0) continue;
    meaning += static_cast<double>(
        support.at(i, static_cast<std::size_t>(pair.matching.partner[i])));
  }
  const auto words =
      std::ranges::count_if(support.source_content, std::identity{}) +
      std::ranges::count_if(support.target_content, std::identity{});
  return words == 0 ? 0 : 2 * meaning / static_cast<double>(words);
}

}  // namespace interlint
