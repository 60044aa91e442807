#include <fmt/format.h>

#include <map>

#include "evidence/words/words.h"
#include "languages/vocabulary.h"
#include "rules/rule.h"

namespace interlint::rules::spelling_variety {
namespace {

constexpr std::size_t least_lead = 3;  // uses of the usual for one of others

/// A word that one variety of the language spells its own way.
struct Use {
  const Word* word = nullptr;
  const Spelled* spelled = nullptr;
};

std::vector<Use> uses_in(const Pair& pair) {
  std::vector<Use> found;
  if (pair.target.vocabulary == nullptr) return found;
  const Varieties& varieties = pair.target.vocabulary->varieties();
  for (const Word& word : pair.target.words) {
    const Spelled* spelled = varieties.find(word.hash);
    // Names keep the spelling they have: “Rockefeller Center”.
    if (spelled == nullptr || is_capitalised(word) ||
        is_quoted(pair.target, word.span))
      continue;
    found.push_back({&word, spelled});
  }
  return found;
}

/// The variety that the text clearly keeps to; empty if there is none.
std::string_view usual(const Article& article) {
  std::map<std::string_view, std::size_t> counts;
  std::size_t all = 0;
  for (const Pair& pair : article.pairs) {
    for (const Use& use : uses_in(pair)) {
      ++counts[use.spelled->variety];
      ++all;
    }
  }
  for (const auto& [variety, count] : counts)
    if (count >= least_lead && count >= least_lead * (all - count))
      return variety;
  return {};
}

constexpr auto usual_variety = statistic<usual>("varieties of spelling");

/// The variety the text should have: the declared one, or its usual one.
std::string_view wanted(const Pair& pair, const DocumentStatistics& document) {
  const std::string_view declared = pair.target.language;
  const bool has_region = declared.find('-') != std::string_view::npos;
  return has_region ? declared : document[usual_variety];
}

void check(const Pair& pair, const DocumentStatistics& document,
           Report& report) {
  const std::vector<Use> uses = uses_in(pair);
  if (uses.empty()) return;
  const std::string_view variety = wanted(pair, document);
  if (variety.empty()) return;
  for (const auto& [word, spelled] : uses) {
    if (spelled->variety == variety) continue;
    report.add(pair,
               {.target = word->span,
                .message = fmt::format("“{}” is {}; {} writes “{}”.",
                                       pair.target[*word], spelled->variety,
                                       variety, spelled->other),
                .edits = {{.target = word->span, .text = spelled->other}}});
  }
}

}  // namespace

Rule rule() {
  return {
      .about = {.code = "SPL002",
                .name = "spelling-variety",
                .title = "Varieties of spelling mixed",
                .what = "A word is spelled as in another variety of the "
                        "language than the declared one, or than the rest of "
                        "the text.",
                .why = "It looks careless to the readers of either variety.",
                .cure = "Use the spelling of one variety.",
                .its = "locale-violation",
                .mqm = "fluency/spelling",
                .severity = Severity::warning,
                .target_only = TargetOnly::full,
                .spells = true,
                .reads = Reads::words,
                .yields_to = {{"untranslated-segment"},
                              {"bilingual-echo"},
                              {"wrong-language"},
                              {"characters", Reach::touch}},
                .fixes = Fixes::shown,
                .pairs = Pairs::all,
                .statistics = {&usual_variety},
                .bad = {{"Farbe, Zentrum, Nachbarn, Theater.",
                         "Mixed: colour, centre, neighbours and a "
                         "[[theater]]."}},
                .good = {{"Farbe, Zentrum, Theater.",
                          "Kept: colour, centre, theatre."},
                         {"Das Rockefeller Center hat Farbe und Theater.",
                          "The Rockefeller Center has colour, a centre and "
                          "theatres."}}},
      .check = check};
}

}  // namespace interlint::rules::spelling_variety
