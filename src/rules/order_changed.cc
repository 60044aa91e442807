#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <unordered_set>
#include <vector>

#include "lexicon/vocabulary.h"
#include "rules/rule.h"

namespace interlint {
namespace {

constexpr std::size_t reach = 20;        // pairs that a sentence may have moved
constexpr std::size_t least_shared = 2;  // words the two have in common

/// What a text shares with its translation whatever the languages: names,
/// numbers, words that stay.
std::unordered_set<std::uint64_t> keepsakes(const Side& side) {
  std::unordered_set<std::uint64_t> kept;
  for (const Word& word : side.words) {
    const bool is_function_word =
        side.vocabulary != nullptr &&
        side.vocabulary->function_words().has(word.hash);
    if (!is_function_word && (word.numeric || word.span.size() > 3))
      kept.insert(word.hash);
  }
  return kept;
}

std::size_t shared(const Side& a, const Side& b) {
  const auto kept = keepsakes(a);
  const auto others = keepsakes(b);
  return static_cast<std::size_t>(std::ranges::count_if(
      kept, [&](std::uint64_t hash) { return others.contains(hash); }));
}

/// The pair without a source, near pair `i`, that shares most with it.
std::optional<std::size_t> moved_to(const Article& article, std::size_t i) {
  std::optional<std::size_t> best;
  std::size_t most = least_shared - 1;
  const std::size_t begin = i > reach ? i - reach : 0;
  const std::size_t end = std::min(article.pairs.size(), i + reach + 1);
  for (std::size_t j = begin; j < end; ++j) {
    if (!article.pairs[j].link.source.empty()) continue;
    const std::size_t count =
        shared(article.pairs[i].source, article.pairs[j].target);
    if (count <= most) continue;
    most = count;
    best = j;
  }
  return best;
}

Span whole(const Side& side) {
  return {side.offset,
          side.offset + static_cast<std::uint32_t>(side.text.size())};
}

void check(const Article& article, Report& report) {
  for (std::size_t i = 0; i < article.pairs.size(); ++i) {
    const Pair& pair = article.pairs[i];
    if (!pair.link.target.empty() || pair.source.empty()) continue;
    const std::optional<std::size_t> there = moved_to(article, i);
    if (!there) continue;
    report.add({.source = whole(pair.source),
                .target = whole(article.pairs[*there].target),
                .message = "This sentence stands in another place than in the "
                           "source.",
                .confidence = 0.6F});
  }
}

}  // namespace

Rule order_changed() {
  return {
      .about =
          {.code = "ALN003",
           .name = "order-changed",
           .title = "Sentences in another order",
           .what = "A sentence of the source stands in another place in the "
                   "target.",
           .why = "The text may argue in another order than its author did.",
           .cure = "Put it back, or accept the finding.",
           .its = "uncategorized",
           .mqm = "accuracy/mistranslation",
           .severity = Severity::info,
           .on = false,
           .bad =
               {{"Im Hafen von Hamburg liegen 12 Schiffe. Peter Lang kauft "
                 "Brot in "
                 "Kiel. Am Abend kommt Regen aus Dänemark. ¶ [[Die Fähre nach "
                 "Oslo ist 224 Meter lang.]]",
                 "[[The ferry to Oslo is 224 meters long.]] ¶ There are 12 "
                 "ships "
                 "in the port of Hamburg. Peter Lang buys bread in Kiel. Rain "
                 "is "
                 "coming from Denmark in the evening."}},
           .good = {{"Es regnet. Er liest.", "It is raining. He is reading."}}},
      .check = check};
}

}  // namespace interlint
