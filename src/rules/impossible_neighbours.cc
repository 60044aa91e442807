#include <fmt/format.h>

#include "lexicon/vocabulary.h"
#include "rules/common/words.h"
#include "rules/rule.h"

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

void check(const Side& target, Report& report) {
  if (target.vocabulary == nullptr) return;
  auto hits = target.vocabulary->impossible_neighbours().hits(target.text,
                                                              target.words);
  std::erase_if(hits, [&](const PhraseFaults::Hit& hit) {
    return !are_plain(target, hit.span) || is_mentioned(target, hit.span);
  });
  for (const PhraseFaults::Hit& hit : hits) {
    // What is rare may be right; twice in one sentence it is not.
    if (hit.fault->weak && hits.size() < 2) continue;
    report.add(target, {.target = hit.span,
                        .message = fmt::format(
                            "“{}”: these words do not stand beside each other.",
                            target[hit.span]),
                        .confidence = hit.fault->weak ? 0.7F : 0.9F});
  }
}

}  // namespace

Rule impossible_neighbours() {
  return {
      .about = {.code = "GRM003",
                .name = "impossible-neighbours",
                .title = "Words that cannot stand together",
                .what = "Two small words stand side by side that no sentence "
                        "of the language has so: “the of”, “their was”.",
                .why = "A word is missing, or the order is wrong.",
                .cure = "Write the sentence anew.",
                .its = "grammar",
                .mqm = "fluency/grammar",
                .severity = Severity::warning,
                .alone = Alone::able,
                .bad = {{"", "They walked to [[the of]] the city."},
                        {"", "Experts found [[their was]] little hope."}},
                .good = {{"", "They walked to the centre of the city."},
                         {"", "He gave a talk on the to-do list."},
                         {"", "She uses “the of” as an example."}}},
      .check = check};
}

}  // namespace interlint
