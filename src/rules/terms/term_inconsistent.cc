#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "evidence/translation/coverage.h"
#include "languages/vocabulary.h"
#include "rules/rule.h"
#include "text/fold.h"
#include "text/utf8.h"
#include "translations/lexicon.h"

namespace interlint::rules::term_inconsistent {
namespace {

constexpr float sure_rendering = 0.5F;
constexpr std::size_t least_letters = 8;
constexpr std::size_t least_uses = 3;
constexpr double most_minority = 0.3;
constexpr std::size_t widest = 3;  // words of a rendering

/// One use of a noun, and what renders it.
struct NounUse {
  const Pair* pair = nullptr;
  Span source;
  Span target;
  std::vector<WordId> lemmas;                   ///< of the words that render it
  Provenance support = Provenance::dictionary;  ///< who says that they do
};

/// The uses of every noun, by its stem: in order, so that reports do not depend
/// on chance.
using NounUses = std::map<std::string, std::vector<NounUse>>;

/// The word without the regular ending that leaves least of it.
std::string stem_of(const Side& side, const Word& word) {
  const std::string whole = folded(side[word]);
  std::size_t least = whole.size();
  for (const Row& row : side.vocabulary->table("lemmas", 4).rows)
    if (row.cells[0] == "free" && whole.ends_with(row.cells[1]))
      least = std::min(least, whole.size() - row.cells[1].size());
  return whole.substr(0, least);
}

/// A long compound that no dictionary lists as a whole has one meaning, and
/// wants one rendering.
bool is_rare_noun(const Pair& pair, const Word& word) {
  return word.casing == Casing::title && !word.numeric &&
         code_points(pair.source[word]) >= least_letters &&
         pair.lexicon->is_compound(folded(pair.source[word]));
}

/// What renders source word `i`: a few words side by side.
NounUse use_of(const Pair& pair, std::size_t i) {
  NounUse use{.pair = &pair, .source = pair.source.words[i].span};
  std::size_t first = 0;
  std::size_t last = 0;
  for (std::size_t j = 0; j < pair.support.columns; ++j) {
    if (pair.support.at(i, j) < sure_rendering) continue;
    const Word& word = pair.target.words[j];
    const std::string form = folded(pair.target[word]);
    if (use.lemmas.empty()) first = j;
    last = j;
    use.support =
        pair.lexicon
            ->provenance(folded(pair.source[pair.source.words[i]]), form)
            .value_or(use.support);
    const auto& lemmas = pair.lexicon->target_lemmas(form);
    use.lemmas.insert(use.lemmas.end(), lemmas.begin(), lemmas.end());
  }
  if (use.lemmas.empty() || last - first >= widest) return {};
  use.target = {pair.target.words[first].span.begin,
                pair.target.words[last].span.end};
  return use;
}

NounUses uses_in(const Article& article) {
  NounUses uses;
  for (const Pair& pair : article.pairs) {
    if (!is_comparable(pair) || pair.source.vocabulary == nullptr) continue;
    for (std::size_t i = 0; i < pair.support.rows; ++i) {
      const Word& word = pair.source.words[i];
      if (!is_rare_noun(pair, word)) continue;
      if (NounUse use = use_of(pair, i); use.pair != nullptr)
        uses[stem_of(pair.source, word)].push_back(std::move(use));
    }
  }
  return uses;
}

bool agree(const NounUse& one, const NounUse& other) {
  return std::ranges::any_of(one.lemmas, [&](WordId lemma) {
    return std::ranges::find(other.lemmas, lemma) != other.lemmas.end();
  });
}

/// The use that most others agree with.
const NounUse& usual_of(const std::vector<NounUse>& uses) {
  return *std::ranges::max_element(uses, {}, [&](const NounUse& use) {
    return std::ranges::count_if(
        uses, [&](const NounUse& other) { return agree(use, other); });
  });
}

void report_rarer(const std::vector<NounUse>& uses, Report& report) {
  const NounUse& usual = usual_of(uses);
  const auto others = static_cast<std::size_t>(std::ranges::count_if(
      uses, [&](const NounUse& use) { return !agree(use, usual); }));
  if (static_cast<double>(others) >=
      most_minority * static_cast<double>(uses.size()))
    return;
  for (const NounUse& use : uses) {
    if (agree(use, usual)) continue;
    report.add(
        *use.pair,
        {.source = use.source,
         .target = use.target,
         .message = fmt::format(
             "“{}” is “{}” here and “{}” elsewhere ({} to "
             "{}).",
             use.pair->source[use.source], use.pair->target[use.target],
             usual.pair->target[usual.target], others, uses.size() - others),
         .confidence = 0.7F,
         .facts = {{"support", std::string(name_of(use.support))}}});
  }
}

void check(const Article& article, Report& report) {
  // Lines that came as pairs need not be one text.
  if (!article.bitext->aligned || !lexicon_fits(article)) return;
  for (const auto& [stem, uses] : uses_in(article))
    if (uses.size() >= least_uses) report_rarer(uses, report);
}

}  // namespace

Rule rule() {
  return {
      .about =
          {.code = "TRM002",
           .name = "term-inconsistent",
           .title = "One term, two renderings",
           .what = "A compound of the source that stands three times or more "
                   "is rendered otherwise in one place.",
           .why = "Readers take two words for two things.",
           .cure = "Use one rendering throughout, or put the term into a "
                   "glossary.",
           .its = "inconsistency",
           .mqm = "terminology/term-inconsistency",
           .severity = Severity::warning,
           .needs = {Need::lexicon},
           .yields_to = {{"untranslated-segment"},
                         {"protected-text-translated"}},
           .bad =
               {{"Die Waldfirma ist neu. ¶ Die Waldfirma kauft Land. ¶ Die "
                 "Waldfirma baut Häuser. ¶ Die [[Waldfirma]] bleibt klein.",
                 "The forest company is new. ¶ The forest company buys land. "
                 "¶ The forest company builds houses. ¶ The [[firm]] remains "
                 "small."}},
           .good = {{"Die Waldfirma ist neu. ¶ Die Waldfirma kauft Land. ¶ Die "
                     "Waldfirma baut Häuser. ¶ Die Waldfirma bleibt klein.",
                     "The forest company is new. ¶ The forest company buys "
                     "land. ¶ The forest company builds houses. ¶ The company "
                     "remains small."}}},
      .check = check};
}

}  // namespace interlint::rules::term_inconsistent
