#include "rules/grammar/neighbours.h"

#include "evidence/words/words.h"
#include "languages/vocabulary.h"

namespace interlint {
namespace {

/// Are the words of `span` small, plain and parted by one blank each?  The
/// first may be large where a sentence begins.
bool are_plain(const Side& side, Span span) {
  for (std::size_t i = 0; i < side.words.size(); ++i) {
    const Word& word = side.words[i];
    if (!span.holds(word.span)) continue;
    const bool opens = i == 0 && word.casing == Casing::title;
    if ((word.casing != Casing::lower && !opens) || is_hyphenated(side, word))
      return false;
    if (word.span.begin > span.begin &&
        side.between(side.words[i - 1].span.end, word.span.begin) != " ")
      return false;
  }
  return true;
}

}  // namespace

std::vector<PhraseFaults::Hit> impossible_pairs(const Side& side) {
  if (side.vocabulary == nullptr) return {};
  auto hits =
      side.vocabulary->impossible_neighbours().hits(side.text, side.words);
  std::erase_if(hits, [&](const PhraseFaults::Hit& hit) {
    return !are_plain(side, hit.span) || is_mentioned(side, hit.span);
  });
  return hits;
}

}  // namespace interlint
