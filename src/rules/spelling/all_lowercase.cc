#include <algorithm>

#include "evidence/punctuation/glyphs.h"
#include "evidence/punctuation/starts.h"
#include "evidence/words/words.h"
#include "languages/vocabulary.h"
#include "rules/rule.h"

namespace interlint::rules::all_lowercase {
namespace {

constexpr std::size_t least_words = 4;
constexpr std::size_t least_words_alone = 6;
constexpr std::ptrdiff_t least_capitals = 2;

bool has_capital(const Word& word) {
  return word.casing == Casing::title || word.casing == Casing::upper ||
         word.casing == Casing::mixed;
}

/// Does the source show that capitals are due?  A script without them cannot;
/// there the target must be a sentence of some length.
bool wants_capitals(const Pair& pair) {
  const Beginning beginning = beginning_of(pair.source);
  if (beginning == Beginning::small) return false;
  const auto capitals = std::ranges::count_if(pair.source.words, has_capital);
  if (beginning == Beginning::large) return capitals >= least_capitals;
  return pair.target.words.size() >= least_words_alone &&
         ends_sentence(pair.target.text);
}

/// Is the word a name of the source, and no word of the target's language?
bool is_copied_name(const Pair& pair, const Word& word) {
  const auto copy = place_of(pair.source, word.hash);
  return copy && has_capital(pair.source.words[*copy]) &&
         pair.target.vocabulary->lacks(pair.target[word]);
}

/// Did a capital inside go, too?  Nouns of the source say nothing about that;
/// where the first letter alone is wrong, another rule speaks.
bool lacks_inner_capital(const Pair& pair) {
  const Vocabulary* vocabulary = pair.target.vocabulary;
  if (vocabulary == nullptr || !vocabulary->can_spell()) return true;
  for (std::size_t i = 1; i < pair.target.words.size(); ++i) {
    if (pair.readings[i] == WordReading::small_name ||
        is_copied_name(pair, pair.target.words[i]))
      return true;
  }
  return false;
}

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  const Side& target = pair.target;
  const auto cased = std::ranges::count_if(target.words, [](const Word& word) {
    return word.casing == Casing::lower;
  });
  if (cased < static_cast<std::ptrdiff_t>(least_words)) return;
  if (std::ranges::any_of(target.words, has_capital)) return;
  if (beginning_of(target) != Beginning::small || !wants_capitals(pair)) return;
  if (target.text.find('#') != std::string_view::npos) return;
  if (!lacks_inner_capital(pair)) return;
  report.add(pair,
             {.target = Span{0, static_cast<std::uint32_t>(target.text.size())},
              .message = "The whole sentence is written small.",
              .confidence = 0.9F});
}

}  // namespace

Rule rule() {
  return {.about = {.code = "SPL006",
                    .name = "all-lowercase",
                    .title = "Sentence without capitals",
                    .what = "The target has no capital letter where the source "
                            "has two or more.",
                    .why = "Names and sentence starts can no longer be seen.",
                    .cure = "Restore the capitals.",
                    .its = "typographical",
                    .mqm = "fluency/spelling",
                    .severity = Severity::error,
                    .target_only = TargetOnly::reduced,
                    .spells = true,
                    .asks_readings = true,
                    .reads = Reads::words,
                    .yields_to = {{"untranslated-segment"},
                                  {"bilingual-echo"},
                                  {"wrong-language"},
                                  {"characters", Reach::touch}},
                    .plants = {"minor_id31_full_lower"},
                    .bad = {{"Berlin und Bonn sind Städte.",
                             "[[berlin and bonn are cities.]]"}},
                    .good = {{"Berlin und Bonn sind Städte.",
                              "Berlin and Bonn are cities."},
                             {"wir sehen uns in Bonn", "see you all there"}}},
          .check = check};
}

}  // namespace interlint::rules::all_lowercase
