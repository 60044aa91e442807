#include <algorithm>

#include "rules/common/punctuation.h"
#include "rules/common/punctuation_starts.h"
#include "rules/rule.h"

namespace interlint {
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

void check(const Pair& pair, Report& report) {
  const Side& target = pair.target;
  const auto cased = std::ranges::count_if(target.words, [](const Word& word) {
    return word.casing == Casing::lower;
  });
  if (cased < static_cast<std::ptrdiff_t>(least_words)) return;
  if (std::ranges::any_of(target.words, has_capital)) return;
  if (beginning_of(target) != Beginning::small || !wants_capitals(pair)) return;
  if (target.text.find('#') != std::string_view::npos) return;
  report.add(pair,
             {.target = Span{0, static_cast<std::uint32_t>(target.text.size())},
              .message = "The whole sentence is written small.",
              .confidence = 0.9F});
}

}  // namespace

Rule all_lowercase() {
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
                    .alone = Alone::weaker,
                    .bad = {{"Berlin und Bonn sind Städte.",
                             "[[berlin and bonn are cities.]]"}},
                    .good = {{"Berlin und Bonn sind Städte.",
                              "Berlin and Bonn are cities."},
                             {"wir sehen uns in Bonn", "see you all there"}}},
          .check = check};
}

}  // namespace interlint
