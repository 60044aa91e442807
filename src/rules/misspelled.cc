#include <fmt/format.h>

#include <unordered_map>
#include <vector>

#include "rules/common/words.h"
#include "rules/rule.h"

namespace interlint {
namespace {

struct Suspect {
  const Pair* pair = nullptr;
  const Word* word = nullptr;
};

std::vector<Suspect> suspects_of(const Article& article) {
  std::vector<Suspect> found;
  for (const Pair& pair : article.pairs)
    for (std::size_t i = 0; i < pair.target.words.size(); ++i)
      if (reading_of(pair, i) == WordReading::unknown)
        found.push_back({&pair, &pair.target.words[i]});
  return found;
}

using Uses = std::unordered_map<std::uint64_t, std::size_t>;

/// How often the whole article uses each of the words, on both sides.
Uses uses_of(const std::vector<Suspect>& suspects, const Article& article) {
  Uses uses;
  for (const Suspect& suspect : suspects) uses[suspect.word->hash] = 0;
  if (uses.empty()) return uses;
  for (const Pair& pair : article.pairs) {
    for (const Side* side : {&pair.source, &pair.target})
      for (const Word& word : side->words)
        if (const auto known = uses.find(word.hash); known != uses.end())
          ++known->second;
  }
  return uses;
}

void check(const Article& article, Report& report) {
  const std::vector<Suspect> suspects = suspects_of(article);
  const Uses uses = uses_of(suspects, article);
  for (const auto& [pair, word] : suspects) {
    // What an article says twice is its own word, not a slip.
    if (uses.at(word->hash) > 1) continue;
    report.add(*pair, {.target = word->span,
                       .message = fmt::format("“{}” is in no dictionary of the "
                                              "language.",
                                              pair->target[*word]),
                       .confidence = 0.8F});
  }
}

}  // namespace

Rule misspelled() {
  return {
      .about = {.code = "SPL001",
                .name = "misspelled",
                .title = "Misspelled word",
                .what = "A word in small letters is in no dictionary, stands "
                        "in no source, and is used only once.",
                .why = "A typing error in print makes readers doubt the rest.",
                .cure = "Correct the word, or add it to the list of words.",
                .its = "misspelling",
                .mqm = "fluency/spelling",
                .severity = Severity::warning,
                .alone = Alone::weaker,
                .bad = {{"Das Buch fehlt.", "The [[boook]] is missing."}},
                .good = {{"Die dpa meldet den 19. Fall.",
                          "The dpa reports the 19th case."},
                         {"Das Skript heißt mkfoo.",
                          "The script is called mkfoo."}}},
      .check = check};
}

}  // namespace interlint
