#include <fmt/format.h>

#include <algorithm>

#include "evidence/words/words.h"
#include "languages/vocabulary.h"
#include "rules/rule.h"
#include "text/edit_distance.h"
#include "text/fold.h"

namespace interlint::rules::confused_word {
namespace {

constexpr std::size_t farthest = 20;  // letters

/// The word of `span` that was taken for `right`: the most like it.
const Word* taken_for(const Side& side, Span span, std::string_view right) {
  const Word* best = nullptr;
  std::size_t least = farthest + 1;
  for (const Word& word : side.words) {
    if (!span.holds(word.span)) continue;
    const std::size_t distance =
        edit_distance(lower_case(side[word]), right, farthest);
    if (distance >= least) continue;
    least = distance;
    best = &word;
  }
  return best;
}

void check(const Side& target, Report& report) {
  if (target.vocabulary == nullptr) return;
  for (const PhraseFaults::Hit& hit :
       target.vocabulary->confused_words().hits(target.text, target.words)) {
    const std::string& right = hit.fault->right;
    const Word* word = taken_for(target, hit.span, right);
    // With a capital it may be a name: Bad Homburg, Trail for Life.
    if (word == nullptr || is_hyphenated(target, *word) ||
        (word->casing != Casing::lower && word != target.words.data()) ||
        is_quoted(target, word->span))
      continue;
    report.add(target,
               {.target = word->span,
                .message = fmt::format("“{}” in “{}”: is “{}” meant?",
                                       target[*word], target[hit.span], right),
                .confidence = 0.85F,
                .edits = {{.target = word->span, .text = right}}});
  }
}

}  // namespace

Rule rule() {
  return {
      .about = {.code = "SPL009",
                .name = "confused-word",
                .title = "Word taken for another",
                .what = "A word stands where its neighbours want one that is "
                        "written or sounds much like it.",
                .why = "Spelling checkers pass over it, readers do not.",
                .cure = "Write the word that is meant.",
                .its = "misspelling",
                .mqm = "fluency/spelling",
                .severity = Severity::warning,
                .target_only = TargetOnly::full,
                .spells = true,
                .reads = Reads::words,
                .yields_to = {{"untranslated-segment"},
                              {"bilingual-echo"},
                              {"wrong-language"},
                              {"characters", Reach::touch}},
                .fixes = Fixes::shown,
                .plants = {"confused"},
                .bad = {{"", "The club lost [[it's]] coach."},
                        {"", "It is more [[then]] a game."},
                        {"", "They want to [[loose]] weight."},
                        {"", "He came home, away [[form]] the noise."}},
                .good = {{"", "The club lost its coach."},
                         {"", "Once more, then a pause."},
                         {"", "It's a form of a loose agreement."},
                         {"", "He wrote “more then ten” by mistake."}}},
      .check = check};
}

}  // namespace interlint::rules::confused_word
