#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <vector>

#include "evidence/alignment/spans.h"
#include "evidence/translation/coverage.h"
#include "rules/rule.h"
#include "rules/terms/said.h"
#include "text/words.h"

namespace interlint::rules::different_segments_merged {
namespace {

constexpr std::size_t least_words = 2;

/// The pairs of each sentence of the target, in the order of the text.
std::map<std::uint64_t, std::vector<const Pair*>> repeated_in(
    const Article& article) {
  std::map<std::uint64_t, std::vector<const Pair*>> all;
  for (const Pair& pair : article.pairs)
    if (is_comparable(pair) && pair.target.words.size() >= least_words)
      all[said_by(pair.target)].push_back(&pair);
  return all;
}

bool has(const Side& side, std::uint64_t hash) {
  return std::ranges::find(side.words, hash, &Word::hash) != side.words.end();
}

/// A word of meaning that the other source lacks and the target does not
/// render: then the sentence is not the other one in synonyms.
const Word* lost_word(const Pair& pair, const Side& other) {
  for (std::size_t i = 0; i < pair.support.rows; ++i) {
    const Word& word = pair.source.words[i];
    if (pair.support.source_content[i] != 0 && pair.support.known[i] != 0 &&
        pair.support.of_source(i) < supported && !has(other, word.hash))
      return &word;
  }
  return nullptr;
}

void check(const Article& article, Report& report) {
  if (!lexicon_fits(article)) return;
  for (const auto& [target, pairs] : repeated_in(article)) {
    for (const Pair* pair : pairs) {
      const Pair& first = *pairs.front();
      const Word* lost =
          pair == &first ? nullptr : lost_word(*pair, first.source);
      if (lost == nullptr) continue;
      const Span whole{0, static_cast<std::uint32_t>(pair->target.text.size())};
      report.add(*pair,
                 {.source = lost->span,
                  .target = whole,
                  .message = fmt::format(
                      "“{}” is translated like “{}”; “{}” is lost.",
                      beginning_of(pair->source.text),
                      beginning_of(first.source.text), pair->source[*lost]),
                  .confidence = 0.6F});
    }
  }
}

}  // namespace

Rule rule() {
  return {
      .about = {.code = "TRM005",
                .name = "different-segments-merged",
                .title = "Two sentences translated alike",
                .what = "Two different sentences of the source have one and "
                        "the same translation.",
                .why = "What parts them is lost.",
                .cure = "Translate each for itself.",
                .its = "inconsistency",
                .mqm = "accuracy/mistranslation",
                .severity = Severity::info,
                .on = false,
                .needs = {Need::lexicon},
                .yields_to = {{"untranslated-segment"},
                              {"protected-text-translated"}},
                .bad = {{"Der Hund schläft in der Küche. ¶ Die Mutter "
                         "schreibt einen Brief. ¶ Die [[Katze]] schläft in "
                         "der Küche.",
                         "The dog is sleeping in the kitchen. ¶ The mother "
                         "writes a letter. ¶ [[The dog is sleeping in the "
                         "kitchen.]]"}},
                .good = {{"Die Firma kauft Land. ¶ Die Mutter schreibt einen "
                          "Brief. ¶ Der Hund schläft.",
                          "The company buys land. ¶ The mother writes a "
                          "letter. ¶ The dog sleeps."}}},
      .check = check};
}

}  // namespace interlint::rules::different_segments_merged
