#include "evidence/words/copied_runs.h"

namespace interlint {
namespace {

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

}  // namespace

Span CopiedRun::in_source(const Pair& pair) const {
  return across(pair.source.words, source, size);
}

Span CopiedRun::in_target(const Pair& pair) const {
  return across(pair.target.words, target, size);
}

std::vector<CopiedRun> copied_runs(const Pair& pair, std::size_t least) {
  std::vector<CopiedRun> runs;
  for (std::size_t i = 0; i + least <= pair.target.words.size();) {
    CopiedRun best{.target = i};
    for (std::size_t j = 0; j + least <= pair.source.words.size(); ++j) {
      if (pair.source.words[j].hash != pair.target.words[i].hash) continue;
      const std::size_t size = length_from(pair, j, i);
      if (size > best.size) best = {.source = j, .target = i, .size = size};
    }
    if (best.size >= least) runs.push_back(best);
    i += best.size >= least ? best.size : 1;
  }
  return runs;
}

}  // namespace interlint
