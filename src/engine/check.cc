#include "engine/check.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <span>
#include <string_view>
#include <tuple>
#include <vector>

#include "engine/parallel.h"
#include "engine/precedence.h"
#include "engine/silence.h"
#include "engine/units.h"
#include "evidence/words/word_reading.h"
#include "languages/guess.h"
#include "languages/vocabulary.h"

namespace interlint {
namespace {

constexpr float most_confidence_alone = 0.7F;

/// Rules that compare sentences are silent where a link is less sure.
constexpr float least_alignment = 0.5F;

bool is_omitted(const Pair& pair) {
  return pair.link.target.empty();
}

bool is_added(const Pair& pair) {
  return pair.link.source.empty();
}

/// Does the source say it in the words of the target?  Then it is a quotation,
/// or was never in its own language.
bool is_same_text(const Pair& pair) {
  constexpr std::size_t least_words = 4;
  constexpr double most = 0.75;
  if (pair.target.words.size() < least_words) return false;
  std::vector<std::uint64_t> said;
  said.reserve(pair.source.words.size());
  for (const Word& word : pair.source.words) said.push_back(word.hash);
  std::ranges::sort(said);
  const auto shared = std::ranges::count_if(
      pair.target.words,
      [&](const Word& w) { return std::ranges::binary_search(said, w.hash); });
  return static_cast<double>(shared) >=
         most * static_cast<double>(pair.target.words.size());
}

/// Is the target in its own language, by its small words?
bool is_in_target_language(const Side& target) {
  constexpr std::size_t least_votes = 2;
  if (target.vocabulary == nullptr) return false;
  const auto vote =
      guess(target.words, target.vocabulary->all_function_words());
  return vote && vote->votes >= least_votes &&
         vote->language == primary(target.language);
}

/// What a source in the words of its target leaves to compare.
enum class Likeness : std::uint8_t {
  none,      ///< it is in other words
  copied,    ///< its words stand in the target
  original,  ///< and they are in the language of the target: nothing is left
};

Likeness likeness_of(const Pair& pair) {
  if (!is_same_text(pair)) return Likeness::none;
  return is_in_target_language(pair.target) ? Likeness::original
                                            : Likeness::copied;
}

/// May `rule` judge `pair` by comparing its sides?
bool compares(const Rule& rule, const Pair& pair, bool has_source) {
  if (is_omitted(pair)) return false;
  if (has_source && !is_added(pair) && pair.link.confidence >= least_alignment)
    return true;
  return rule.about.target_only != TargetOnly::off;
}

/// Without a source there is no certainty: what only compares, compares less.
void weaken(Finding& finding) {
  finding.confidence = std::min(finding.confidence, most_confidence_alone);
  finding.severity = std::min(finding.severity, Severity::warning);
}

/// What the rules need to know about the run.
struct Run {
  const Article& article;
  const Settings& settings;
  const Silence& silence;
  const DocumentStatistics& statistics;
};

/// Weakens and drops what `rule` must not say, from position `first` on.
void tame(const Run& run, const Rule& rule, std::vector<Finding>& findings,
          std::size_t first) {
  const bool is_reduced = !run.article.has_source() &&
                          rule.about.target_only == TargetOnly::reduced;
  for (std::size_t i = first; is_reduced && i < findings.size(); ++i)
    weaken(findings[i]);
  const auto from = findings.begin() + static_cast<std::ptrdiff_t>(first);
  findings.erase(std::remove_if(from, findings.end(),
                                [&](const Finding& finding) {
                                  return run.silence.holds(rule.about, finding);
                                }),
                 findings.end());
}

/// Is a rule of pairs asked of this one?
bool is_asked(const Run& run, const Rule& rule, const Pair& pair,
              Likeness likeness) {
  const bool has_source = run.article.has_source();
  if (rule.about.pairs == Pairs::all)
    return has_source || rule.about.target_only != TargetOnly::off;
  if (pair.target.place.kind == Kind::code || likeness == Likeness::original ||
      (likeness == Likeness::copied &&
       rule.about.copied_text == CopiedText::skipped))
    return false;
  return compares(rule, pair, has_source);
}

/// Asks a rule of pairs or of sides.
void ask(const Run& run, const Rule& rule, const Pair& pair, Likeness likeness,
         std::vector<Finding>& findings) {
  Report report(rule.about, findings);
  if (const auto* of_pair = std::get_if<PairCheck>(&rule.check)) {
    if (is_asked(run, rule, pair, likeness))
      (*of_pair)(pair, run.statistics, report);
  } else if (const auto* of_side = std::get_if<SideCheck>(&rule.check)) {
    if (pair.target.place.kind != Kind::code && !is_omitted(pair))
      (*of_side)(pair.target, report);
  }
}

std::vector<Finding> check_pair(const Run& run, std::size_t index) {
  const Pair& pair = run.article.pairs[index];
  const Likeness likeness =
      pair.target.place.kind == Kind::code ? Likeness::none : likeness_of(pair);
  std::vector<Finding> findings;
  for (const Rule* rule : run.settings.rules) {
    const std::size_t before = findings.size();
    ask(run, *rule, pair, likeness, findings);
    if (findings.size() == before) continue;
    for (std::size_t i = before; i < findings.size(); ++i)
      findings[i].unit = static_cast<std::uint32_t>(index);
    tame(run, *rule, findings, before);
  }
  // Of many pairs they would be much to keep.
  pair.results.clear();
  pair.source.results.clear();
  pair.target.results.clear();
  return findings;
}

/// What a rule looks for in the article as a whole; null if it does not.
const ArticleCheck* article_check(const Rule& rule) {
  if (const auto* whole = std::get_if<ArticleCheck>(&rule.check)) return whole;
  return rule.outside_pairs ? &rule.outside_pairs : nullptr;
}

std::vector<Finding> check_article(const Run& run) {
  const Units units(run.article);
  std::vector<Finding> findings;
  for (const Rule* rule : run.settings.rules) {
    const ArticleCheck* const check = article_check(*rule);
    if (check == nullptr || (!run.article.has_source() &&
                             rule->about.target_only == TargetOnly::off))
      continue;
    const std::size_t before = findings.size();
    Report report(rule->about, findings);
    (*check)(run.article, report);
    for (std::size_t i = before; i < findings.size(); ++i)
      findings[i].unit = units.of(findings[i]);
    tame(run, *rule, findings, before);
  }
  return findings;
}

/// The statistics that the rules ask for.
std::vector<const AnyStatistic*> wanted_by(
    const std::vector<const Rule*>& rules, bool has_source) {
  std::vector<const AnyStatistic*> wanted;
  for (const Rule* rule : rules)
    if (has_source || rule->about.target_only != TargetOnly::off)
      std::ranges::copy(rule->about.statistics, std::back_inserter(wanted));
  return wanted;
}

void sort(std::vector<Finding>& findings) {
  constexpr std::uint32_t last = ~0U;
  constexpr Span nowhere{last, last};
  std::ranges::stable_sort(findings, {}, [&](const Finding& f) {
    return std::tuple(f.unit.value_or(last), f.target.value_or(nowhere),
                      f.source.value_or(nowhere), f.code);
  });
}

std::uint64_t words_of(const std::vector<Pair>& pairs, Side Pair::* side) {
  std::uint64_t count = 0;
  for (const Pair& pair : pairs) count += (pair.*side).words.size();
  return count;
}

/// To read words loads a spelling dictionary, which takes longer than all else
/// on a short text.
bool asks_readings(const Rule* rule) {
  return rule->about.asks_readings;
}

Counts counts_of(const Article& article, const std::vector<Finding>& findings) {
  Counts counts{.units = article.pairs.size(),
                .source_words = words_of(article.pairs, &Pair::source),
                .target_words = words_of(article.pairs, &Pair::target)};
  for (const Finding& finding : findings) {
    if (finding.severity == Severity::error) ++counts.error;
    if (finding.severity == Severity::warning) ++counts.warning;
    if (finding.severity == Severity::info) ++counts.info;
  }
  return counts;
}

}  // namespace

Checked check(Bitext bitext, const Resources& resources,
              const Settings& settings) {
  const Lease lease = resources.lease();
  Checked checked;
  checked.bitext = std::make_unique<const Bitext>(std::move(bitext));
  Article article = annotated(*checked.bitext, resources, settings.workers);
  if (std::ranges::any_of(settings.rules, asks_readings)) {
    for_each_index(article.pairs.size(), settings.workers, [&](std::size_t i) {
      article.pairs[i].readings = readings(article.pairs[i]);
    });
  }

  const Silence silence(article);
  const DocumentStatistics statistics(
      article, wanted_by(settings.rules, article.has_source()));
  const Run run{article, settings, silence, statistics};
  std::vector<std::vector<Finding>> slots(article.pairs.size());
  for_each_index(slots.size(), settings.workers,
                 [&](std::size_t i) { slots[i] = check_pair(run, i); });
  std::vector<Finding> findings = check_article(run);
  for (std::vector<Finding>& slot : slots)
    std::ranges::move(slot, std::back_inserter(findings));
  sort(findings);
  checked.findings =
      without_overridden(std::move(findings), Precedence(all_rules()));
  checked.counts = counts_of(article, checked.findings);
  return checked;
}

}  // namespace interlint
