#include <algorithm>

#include "evidence/translation/coverage.h"
#include "evidence/translation/matching.h"
#include "evidence/words/words.h"
#include "rules/rule.h"
#include "text/fold.h"

namespace interlint::rules::unrelated_target {
namespace {

// By the number of content words of the source: how much of the meaning must
// be matched word by word, or what share of the words have any support.
constexpr std::size_t long_enough = 5;
constexpr double least_meaning = 0.21;
constexpr double least_share = 0.45;
constexpr std::size_t short_enough = 3;
constexpr double least_meaning_of_short = 0.05;
constexpr double least_share_of_short = 0.25;
constexpr std::size_t least_known = 3;  // words that ask for something
constexpr float most_confidence = 0.95F;

std::size_t known_words(const Pair& pair) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < pair.support.rows; ++i) {
    if (pair.support.source_content[i] != 0 && pair.support.known[i] != 0 &&
        pair.source.words[i].casing != Casing::upper)
      ++count;
  }
  return count;
}

/// A slogan, a title, a line of a list may be rendered freely.
bool is_sentence(const Side& side) {
  const std::string_view text = trimmed(side.text);
  return text.ends_with('.') || text.ends_with('?') || text.ends_with(".“") ||
         text.ends_with(".\"");
}

/// Do both sides speak of an amount of one unit, be it another amount?
bool share_a_measure(const Pair& pair) {
  return std::ranges::any_of(
      pair.pairing.disagreements, [&](const Disagreement& one) {
        if (!one.source || !one.target) return false;
        const Unit& unit = pair.source.quantities[*one.source].unit;
        return !unit.empty() &&
               unit == pair.target.quantities[*one.target].unit;
      });
}

/// Is a number or a name the same on both sides?
bool has_witness(const Pair& pair) {
  return share_a_measure(pair) || !pair.pairing.matches.empty() ||
         std::ranges::any_of(pair.source.words, [&](const Word& word) {
           return (word.numeric ||
                   (is_capitalised(word) && word.span.size() > 2)) &&
                  holds(pair.target, word.hash);
         });
}

bool is_unrelated(const Pair& pair, std::size_t source_words, double meaning,
                  double share) {
  if (source_words >= long_enough)
    return meaning < least_meaning && share < least_share &&
           !share_a_measure(pair);
  return source_words >= short_enough && meaning < least_meaning_of_short &&
         share < least_share_of_short && !has_witness(pair);
}

/// Does the lexicon know the words of the source?  Then, where it finds few of
/// them in the target, the texts are no pair.
bool knows_source(const Article& article) {
  constexpr double least = 0.75;
  Coverage known;
  for (const Pair& pair : article.pairs) {
    for (std::size_t i = 0; i < pair.support.source_content.size(); ++i) {
      if (pair.support.source_content[i] == 0) continue;
      ++known.words;
      if (pair.support.known[i] != 0) ++known.supported;
    }
  }
  return known.share() >= least;
}

constexpr auto source_is_known = statistic<knows_source>("known words");

void check(const Pair& pair, const DocumentStatistics& document,
           Report& report) {
  if (!document.lexicon_fits() && !document[source_is_known]) return;
  if (!is_comparable(pair) || !is_sentence(pair.source) ||
      known_words(pair) < least_known)
    return;
  const Coverage source = source_coverage(pair);
  const double meaning = matched_meaning(pair);
  Coverage both = source;
  both += target_coverage(pair);
  if (!is_unrelated(pair, source.words, meaning, both.share())) return;
  const auto text = [](const Side& side) {
    return Span{side.words.front().span.begin, side.words.back().span.end};
  };
  report.add(
      pair, {.source = text(pair.source),
             .target = text(pair.target),
             .message = "Hardly a word of the source has its counterpart here: "
                        "the target does not seem to translate it.",
             .confidence =
                 std::min(most_confidence, static_cast<float>(1 - meaning))});
}

}  // namespace

Rule rule() {
  return {
      .about =
          {.code = "ALN002",
           .name = "unrelated-target",
           .title = "Target says something else",
           .what = "The target does not translate its source: hardly a fifth "
                   "of the meaning of both is matched, word by word.",
           .why = "The reader is told something that the author never said.",
           .cure = "Translate the sentence again.",
           .its = "mistranslation",
           .mqm = "accuracy/mistranslation",
           .severity = Severity::error,
           .needs = {Need::lexicon},
           .silences = Reach::unit,
           .plants = {"base_id33_shuffle_trans"},
           .pairs = Pairs::all,
           .statistics = {&source_is_known},
           .bad = {{"Der Minister besuchte gestern die neue Fabrik. ¶ Der Hund "
                    "schläft in der Küche. ¶ Die alte Brücke über den Fluss "
                    "bleibt heute geschlossen. ¶ [[Der Arzt untersuchte am "
                    "Abend das kranke Kind]]. ¶ Die Lehrerin öffnete langsam "
                    "das große Fenster.",
                    "The minister visited the new factory yesterday. ¶ The dog "
                    "is sleeping in the kitchen. ¶ The old bridge over the "
                    "river remains closed today. ¶ [[The parents sell great "
                    "wine to the farmer in summer]]. ¶ The teacher slowly "
                    "opened the big window."}},
           .good = {{"Der Minister besuchte gestern die neue Fabrik. ¶ Die "
                     "Lehrerin öffnete langsam das große Fenster.",
                     "The minister visited the new factory yesterday. ¶ The "
                     "teacher slowly opened the big window."}}},
      .check = check};
}

}  // namespace interlint::rules::unrelated_target
