#include "languages/guess.h"

#include <algorithm>
#include <array>
#include <bit>
#include <span>

namespace interlint {
namespace {

constexpr std::size_t enough_bytes = 20'000;
constexpr std::size_t least_votes = 4;
constexpr float least_share = 0.08F;
constexpr float least_margin = 0.04F;

struct Tally {
  std::array<float, 64> counts{};
  std::array<std::size_t, 64> votes{};
};

Tally tally(const std::vector<Word>& words, const FunctionWords& lists) {
  Tally all;
  for (const Word& word : words) {
    const std::uint64_t* known = lists.bearers.find(word.hash);
    if (known == nullptr) continue;
    const float weight = 1.F / static_cast<float>(std::popcount(*known));
    for (std::uint64_t left = *known; left != 0; left &= left - 1) {
      const auto language = static_cast<std::size_t>(std::countr_zero(left));
      all.counts[language] += weight;
      ++all.votes[language];
    }
  }
  return all;
}

}  // namespace

std::optional<Guess> guess(const std::vector<Word>& words,
                           const FunctionWords& lists) {
  if (words.empty() || lists.languages.empty()) return std::nullopt;
  const Tally all = tally(words, lists);
  const auto counts = std::span(all.counts).first(lists.languages.size());
  const auto best = std::ranges::max_element(counts);
  if (*best <= 0) return std::nullopt;
  float second = 0;
  for (auto count = counts.begin(); count != counts.end(); ++count)
    if (count != best) second = std::max(second, *count);
  const auto index = static_cast<std::size_t>(best - counts.begin());
  const auto number = static_cast<float>(words.size());
  return Guess{.language = lists.languages[index],
               .votes = all.votes[index],
               .share = *best / number,
               .margin = (*best - second) / number};
}

std::optional<std::string> language_of(std::string_view text,
                                       const FunctionWords& lists) {
  // A word or a character cut in two is one word among thousands.
  const auto found = guess(words(text.substr(0, enough_bytes)), lists);
  if (!found || found->votes < least_votes || found->share < least_share ||
      found->margin < least_margin)
    return std::nullopt;
  return found->language;
}

}  // namespace interlint
