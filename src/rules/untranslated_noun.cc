#include <fmt/format.h>

#include "lexicon/vocabulary.h"
#include "rules/common/words.h"
#include "rules/rule.h"
#include "text/fold.h"

namespace interlint {
namespace {

constexpr std::uint32_t least_bytes = 5;

/// In a name the words around are copied as well.
bool has_copied_neighbour(const Pair& pair, std::size_t i) {
  const std::vector<Word>& words = pair.target.words;
  const auto is_copied = [&](std::size_t j) {
    return j < words.size() && is_capitalised(words[j]) &&
           holds(pair.source, words[j].hash);
  };
  return is_copied(i + 1) || (i > 0 && is_copied(i - 1));
}

/// A noun of the source's dictionary behind an article, as names seldom are:
/// “der Bürgermeister”.
bool is_common_noun(const Side& source, std::size_t i) {
  return i > 0 &&
         source.vocabulary->words("articles").has(source.words[i - 1].hash) &&
         source.vocabulary->knows(source[source.words[i]]);
}

bool is_candidate(const Pair& pair, std::size_t i) {
  const Word& word = pair.target.words[i];
  const Vocabulary& target = *pair.target.vocabulary;
  const std::string_view shown = pair.target[word];
  return word.casing == Casing::title && word.span.size() >= least_bytes &&
         target.lacks(shown) && target.lacks(lower_case(shown)) &&
         !is_hyphenated(pair.target, word) &&
         !is_quoted(pair.target, word.span) && !has_copied_neighbour(pair, i);
}

void check(const Pair& pair, Report& report) {
  if (pair.source.vocabulary == nullptr || pair.target.vocabulary == nullptr)
    return;
  for (std::size_t i = 0; i < pair.target.words.size(); ++i) {
    const Word& word = pair.target.words[i];
    if (!is_capitalised(word)) continue;
    const auto copy = place_of(pair.source, word.hash);
    if (!copy || !is_common_noun(pair.source, *copy) || !is_candidate(pair, i))
      continue;
    report.add(pair, {.source = pair.source.words[*copy].span,
                      .target = word.span,
                      .message = fmt::format("“{}” may be a common noun of the "
                                             "source language.",
                                             pair.target[word]),
                      .confidence = 0.4F});
  }
}

}  // namespace

Rule untranslated_noun() {
  return {
      .about = {.code = "UNT003",
                .name = "untranslated-noun",
                .title = "Noun left in the source language",
                .what = "A capitalised noun of the source's dictionary was "
                        "copied.",
                .why = "Readers of the translation may not know it.",
                .cure = "Translate it, or explain it if it is a name.",
                .its = "untranslated",
                .mqm = "accuracy/untranslated",
                .severity = Severity::info,
                .bad = {{"Gestern sprach der [[Bürgermeister]].",
                         "The [[Bürgermeister]] spoke yesterday."}},
                .good = {{"Die Stadt Passau wächst.",
                          "The city of Passau is growing."},
                         {"Der Bürgermeister sprach.", "The mayor spoke."}}},
      .check = check};
}

}  // namespace interlint
