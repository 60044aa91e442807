#include "evidence/words/copied_runs.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace interlint {
namespace {

/// In a text that says one word over and over each place is as good as the
/// next: so many are tried.
constexpr std::size_t most_places = 64;

Span across(const std::vector<Word>& words, std::size_t first,
            std::size_t size) {
  return {words[first].span.begin, words[first + size - 1].span.end};
}

/// How many words are equal from the two places on.
std::size_t length_from(const Pair& pair, std::size_t source,
                        std::size_t target) {
  const auto& there = pair.source.words;
  const auto& here = pair.target.words;
  std::size_t size = 0;
  while (source + size < there.size() && target + size < here.size() &&
         there[source + size].hash == here[target + size].hash &&
         pair.source[there[source + size]] == pair.target[here[target + size]])
    ++size;
  return size;
}

/// A bit of 1,024 stands for a word: most that are not there are told so.
class Filter {
 public:
  explicit Filter(const std::vector<Word>& words) {
    for (const Word& word : words) rows_[row(word)] |= bit(word);
  }
  [[nodiscard]] bool may_hold(const Word& word) const {
    return (rows_[row(word)] & bit(word)) != 0;
  }

 private:
  static std::size_t row(const Word& word) { return word.hash >> 60U; }
  static std::uint64_t bit(const Word& word) {
    return std::uint64_t{1} << (word.hash >> 54U & 63U);
  }
  std::array<std::uint64_t, 16> rows_{};
};

/// Where the words of the source stand that the target may hold, by hash.
class SourcePlaces {
 public:
  explicit SourcePlaces(const Pair& pair) {
    const Filter target(pair.target.words);
    const auto& words = pair.source.words;
    for (std::size_t i = 0; i < words.size(); ++i)
      if (target.may_hold(words[i])) places_.emplace_back(words[i].hash, i);
    std::ranges::sort(places_);
  }

  /// The longest run from the word of the target on, the first of equals.
  [[nodiscard]] CopiedRun longest(const Pair& pair, std::size_t target) const {
    CopiedRun best{.target = target};
    const std::uint64_t hash = pair.target.words[target].hash;
    auto place = std::ranges::lower_bound(places_, hash, {}, &Place::first);
    for (std::size_t tried = 0;
         tried < most_places && place != places_.end() && place->first == hash;
         ++tried, ++place) {
      const std::size_t size = length_from(pair, place->second, target);
      if (size > best.size)
        best = {.source = place->second, .target = target, .size = size};
    }
    return best;
  }

 private:
  using Place = std::pair<std::uint64_t, std::size_t>;
  std::vector<Place> places_;
};

}  // namespace

Span CopiedRun::in_source(const Pair& pair) const {
  return across(pair.source.words, source, size);
}

Span CopiedRun::in_target(const Pair& pair) const {
  return across(pair.target.words, target, size);
}

std::vector<CopiedRun> copied_runs(const Pair& pair, std::size_t least) {
  std::vector<CopiedRun> runs;
  if (std::min(pair.source.words.size(), pair.target.words.size()) < least)
    return runs;
  const SourcePlaces source(pair);
  for (std::size_t i = 0; i + least <= pair.target.words.size();) {
    const CopiedRun best = source.longest(pair, i);
    if (best.size >= least) runs.push_back(best);
    i += best.size >= least ? best.size : 1;
  }
  return runs;
}

}  // namespace interlint
