#include <fmt/format.h>

#include <algorithm>
#include <unordered_set>

#include "evidence/omission/scored_article.h"
#include "evidence/words/words.h"
#include "rules/rule.h"

namespace interlint::rules::phrase_omitted {
namespace {

constexpr double least_score = 3.5;
constexpr double least_score_of_one_word = 4.5;
// Of the source; shorter sentences are freely put into other words.
constexpr std::size_t least_words = 8;

bool is_suspicious(const Scored& found) {
  const LeftOver& left = found.left;
  if (left.source_run_words == 0 ||
      found.pair->source.words.size() < least_words)
    return false;
  return found.omission >
         (left.source_run_words == 1 ? least_score_of_one_word : least_score);
}

/// Behind the partner of the last matched word before the run.
Span place_in_target(const Scored& found) {
  const Side& target = found.pair->target;
  for (std::size_t i = found.left.source.first; i-- > 0;) {
    const std::int32_t partner = found.pair->matching.partner[i];
    if (partner < 0) continue;
    const std::uint32_t end =
        target.words[static_cast<std::size_t>(partner)].span.end;
    return {end, end};
  }
  return {0, 0};
}

/// The words of the target and of its two neighbours.
std::unordered_set<std::uint64_t> said_around(
    const DocumentStatistics& document, const Pair& pair) {
  std::unordered_set<std::uint64_t> said;
  for (const Pair& near : document.near(pair, 1))
    for (const Word& word : near.target.words) said.insert(word.hash);
  return said;
}

/// Was the clause in the language of the target already?  Then it stands there
/// word for word, though its small words have no partner: the language of the
/// source takes them for strangers.
bool stands_as_it_is(const DocumentStatistics& document, const Pair& pair,
                     Span clause) {
  constexpr double least = 0.75;
  const auto said = said_around(document, pair);
  double all = 0;
  double found = 0;
  for (const Word& word : pair.source.words) {
    if (!clause.holds(word.span)) continue;
    ++all;
    if (said.contains(word.hash)) ++found;
  }
  return found >= least * all;
}

/// The whole clause where little of it is matched, else the phrase.
Span missing_part(const Pair& pair, WordRun run) {
  constexpr std::size_t few = 3;  // of the words that carry meaning, one in
  const Span clause = clause_of(pair.source, run);
  std::size_t words = 0;
  std::size_t matched = 0;
  for (std::size_t i = 0; i < pair.source.words.size(); ++i) {
    if (pair.support.source_content[i] == 0 ||
        !clause.holds(pair.source.words[i].span))
      continue;
    ++words;
    if (pair.matching.partner[i] >= 0) ++matched;
  }
  return matched * few <= words
             ? clause
             : phrase_of(pair.source, pair.support.source_content, run);
}

/// The translator says that something was left out.
bool admits_gap(const Side& target) {
  return target.text.find("[...]") != std::string_view::npos ||
         target.text.find("[…]") != std::string_view::npos;
}

void check(const Pair& pair, const DocumentStatistics& document,
           Report& report) {
  const LeftOvers& all = document[left_overs];
  const Scored* const found = all.of(pair);
  if (found == nullptr || !is_suspicious(*found) || admits_gap(pair.target))
    return;
  const Span clause = missing_part(pair, found->left.source);
  if (stands_as_it_is(document, pair, clause)) return;
  report.add(pair,
             {.source = clause,
              .target = place_in_target(*found),
              .message = fmt::format("“{}” seems to be missing in the target.",
                                     pair.source[clause]),
              .confidence = confidence_of(found->omission),
              .severity = all.scored.is_short ? std::optional(Severity::info)
                                              : std::nullopt});
}

}  // namespace

Rule rule() {
  return {
      .about =
          {.code = "OMI002",
           .name = "phrase-omitted",
           .title = "Part of the sentence missing",
           .what = "A clause of the source, about six words or more, has no "
                   "counterpart in the target.",
           .why = "The reader is not told what the author said.",
           .cure = "Translate the missing part.",
           .its = "omission",
           .mqm = "accuracy/omission",
           .severity = Severity::warning,
           .needs = {Need::lexicon},
           .yields_to = {{"untranslated-segment"}, {"repeated-segment"}},
           .plants = {"clause-lost"},
           .pairs = Pairs::all,
           .statistics = {&left_overs},
           .bad = {{"Der Minister besuchte gestern die neue Fabrik. ¶ Der Hund "
                    "schläft in der Küche. ¶ Der Arzt untersuchte das kranke "
                    "Kind, [[während die Lehrerin langsam das große Fenster "
                    "der Schule öffnete]]. ¶ Die alte Brücke über den Fluss "
                    "bleibt heute geschlossen.",
                    "The minister visited the new factory yesterday. ¶ The dog "
                    "is sleeping in the kitchen. ¶ The doctor examined the "
                    "sick child[[]]. ¶ The old bridge over the river remains "
                    "closed today."}},
           .good = {{"Der Arzt untersuchte das kranke Kind, während die "
                     "Lehrerin langsam das große Fenster der Schule öffnete.",
                     "The doctor examined the sick child while the teacher "
                     "slowly opened the big window of the school."}}},
      .check = check};
}

}  // namespace interlint::rules::phrase_omitted
