#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "evidence/translation/coverage.h"
#include "rules/rule.h"
#include "text/fold.h"
#include "translations/lexicon.h"

namespace interlint::rules::opposite_word {
namespace {

constexpr std::uint32_t sure = 178;  // 0.7 of 255
constexpr std::size_t least_bytes = 4;

/// Is the word one that carries meaning and that nothing supports?
bool is_left_source(const Pair& pair, std::size_t i) {
  return pair.support.source_content[i] != 0 && pair.support.known[i] != 0 &&
         pair.support.of_source(i) < supported;
}

bool is_left_target(const Pair& pair, std::size_t j) {
  return pair.support.target_content[j] != 0 &&
         pair.target.words[j].span.size() >= least_bytes &&
         pair.support.of_target(j) < supported;
}

/// The source word whose translation is the opposite of this one.
std::optional<std::size_t> opposite_of(const Pair& pair,
                                       std::string_view target_word) {
  for (std::size_t i = 0; i < pair.support.rows; ++i) {
    if (!is_left_source(pair, i)) continue;
    const auto& translations =
        pair.lexicon->translations(folded(pair.source[pair.source.words[i]]));
    const bool opposite =
        std::ranges::any_of(translations, [&](const Association& translation) {
          return translation.weight >= sure &&
                 pair.lexicon->are_opposites(translation.word, target_word);
        });
    if (opposite) return i;
  }
  return std::nullopt;
}

void check(const Pair& pair, const DocumentStatistics& document,
           Report& report) {
  if (!document.lexicon_fits() || !is_comparable(pair)) return;
  for (std::size_t j = 0; j < pair.support.columns; ++j) {
    if (!is_left_target(pair, j)) continue;
    const Word& word = pair.target.words[j];
    const auto found = opposite_of(pair, folded(pair.target[word]));
    if (!found) continue;
    const Word& source = pair.source.words[*found];
    report.add(pair, {.source = source.span,
                      .target = word.span,
                      .message = fmt::format(
                          "“{}” is the opposite of what “{}” means.",
                          pair.target[word], pair.source[source]),
                      .confidence = 0.6F});
  }
}

}  // namespace

Rule rule() {
  return {
      .about =
          {.code = "NEG003",
           .name = "opposite-word",
           .title = "Opposite word",
           .what = "A word of the target is the opposite of what the source "
                   "word means.",
           .why = "The reader is told the contrary.",
           .cure = "Write the word that the source has.",
           .its = "mistranslation",
           .mqm = "accuracy/mistranslation",
           .severity = Severity::warning,
           .on = false,
           .needs = {Need::lexicon},
           .reads = Reads::words,
           .yields_to = {{"untranslated-segment"}},
           .plants = {"critical_id7_antonym"},
           .pairs = Pairs::all,
           .bad = {{"Die Preise [[sinken]] heute in der Stadt. ¶ Der Hund "
                    "schläft in der Küche. ¶ Die Mutter schreibt einen Brief.",
                    "Prices [[rise]] in the city today. ¶ The dog is sleeping "
                    "in the kitchen. ¶ The mother writes a letter."}},
           .good = {{"Die Preise sinken heute in der Stadt. ¶ Der Hund schläft "
                     "in der Küche.",
                     "Prices fall in the city today. ¶ The dog is sleeping in "
                     "the kitchen."}}},
      .check = check};
}

}  // namespace interlint::rules::opposite_word
