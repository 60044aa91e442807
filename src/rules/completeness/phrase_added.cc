#include <fmt/format.h>

#include <algorithm>

#include "evidence/omission/scored_article.h"
#include "evidence/words/words.h"
#include "rules/rule.h"

namespace interlint::rules::phrase_added {
namespace {

constexpr double least_score = 4.5;
constexpr std::size_t least_run = 2;     // words of the phrase
constexpr std::size_t least_words = 10;  // of the target

bool is_suspicious(const Scored& found) {
  return found.addition > least_score &&
         found.left.target_run_words >= least_run &&
         found.pair->target.words.size() >= least_words;
}

/// “THW” beside “Federal Agency for Technical Relief”: the source has letters
/// for what the phrase spells out.
bool spells_out(const Pair& pair, WordRun run) {
  constexpr std::size_t least_letters = 2;
  std::size_t capitals = 0;
  for (std::size_t j = std::max<std::size_t>(run.first, 1); j < run.end; ++j)
    if (is_capitalised(pair.target.words[j])) ++capitals;
  return capitals >= least_letters &&
         std::ranges::any_of(pair.source.words, [](const Word& word) {
           return word.casing == Casing::upper &&
                  word.span.size() >= least_letters;
         });
}

void check(const Pair& pair, const DocumentStatistics& document,
           Report& report) {
  const LeftOvers& all = document[left_overs];
  const Scored* const found = all.of(pair);
  if (found == nullptr || !is_suspicious(*found) ||
      spells_out(pair, found->left.target))
    return;
  const Span phrase =
      phrase_of(pair.target, pair.support.target_content, found->left.target);
  report.add(pair,
             {.target = phrase,
              .message = fmt::format("“{}” has no counterpart in the source.",
                                     pair.target[phrase]),
              .confidence = confidence_of(found->addition),
              .severity = all.scored.is_short ? std::optional(Severity::info)
                                              : std::nullopt});
}

}  // namespace

Rule rule() {
  return {
      .about =
          {.code = "ADD002",
           .name = "phrase-added",
           .title = "Part of the sentence added",
           .what = "A clause of the target, about six words or more, has no "
                   "counterpart in the source.",
           .why = "The reader is told what the author did not say.",
           .cure = "Delete what was added.",
           .its = "addition",
           .mqm = "accuracy/addition",
           .severity = Severity::warning,
           .needs = {Need::lexicon},
           .yields_to = {{"untranslated-segment"},
                         {"bilingual-echo"},
                         {"repeated-segment"}},
           .plants = {"clause-added"},
           .pairs = Pairs::all,
           .statistics = {&left_overs},
           .bad = {{"Der Minister besuchte gestern die neue Fabrik. ¶ Der Hund "
                    "schläft in der Küche. ¶ Der Arzt untersuchte das kranke "
                    "Kind.",
                    "The minister visited the new factory yesterday. ¶ The dog "
                    "is sleeping in the kitchen. ¶ The doctor examined the "
                    "sick child, [[while the teacher slowly opened the big "
                    "window of the school]]."}},
           .good = {{"Der Arzt untersuchte das kranke Kind, während die "
                     "Lehrerin langsam das große Fenster der Schule öffnete.",
                     "The doctor examined the sick child, while the teacher "
                     "slowly opened the big window of the school."}}},
      .check = check};
}

}  // namespace interlint::rules::phrase_added
