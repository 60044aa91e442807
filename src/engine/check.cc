#include "engine/check.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <tuple>
#include <vector>

#include "engine/code_filter.h"
#include "engine/glossary_filter.h"
#include "engine/parallel.h"
#include "engine/precedence.h"
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

/// Rules that look for just that: text in the wrong language, and numbers.
bool judges_same_text(const Rule& rule) {
  return rule.about.code.starts_with("UNT") ||
         rule.about.code.starts_with("LNG") ||
         rule.about.code.starts_with("NUM") ||
         rule.about.code.starts_with("DAT");
}

/// May `rule` judge `pair` by comparing its sides?
bool compares(const Rule& rule, const Pair& pair, const Article& article) {
  if (is_omitted(pair)) return false;
  if (!article.has_source()) return rule.about.alone != Alone::silent;
  if (is_added(pair) || pair.link.confidence < least_alignment)
    return rule.about.alone != Alone::silent;
  return true;
}

/// Without a source there is no certainty: what only compares, compares less.
void weaken(Finding& finding) {
  finding.confidence = std::min(finding.confidence, most_confidence_alone);
  finding.severity = std::min(finding.severity, Severity::warning);
}

/// What a finding stands on.
enum class Footing : std::uint8_t { both_texts, target_alone };

/// Says of new findings which unit they are of, and what they stand on.
void place(std::span<Finding> found, std::uint32_t unit, Footing footing) {
  for (Finding& finding : found) {
    finding.unit = unit;
    if (footing == Footing::target_alone) weaken(finding);
  }
}

Footing footing(const Article& article, const Rule& rule) {
  return !article.has_source() && rule.about.alone == Alone::weaker
             ? Footing::target_alone
             : Footing::both_texts;
}

std::vector<Finding> check_pair(const Article& article, std::size_t index,
                                const Settings& settings) {
  const Pair& pair = article.pairs[index];
  std::vector<Finding> findings;
  if (pair.target.place.kind == Kind::code) return findings;
  const Likeness likeness = likeness_of(pair);
  for (const Rule* rule : settings.rules) {
    const std::size_t before = findings.size();
    Report report(rule->about, findings);
    if (const auto* of_pair = std::get_if<PairCheck>(&rule->check)) {
      if ((likeness == Likeness::none ||
           (likeness == Likeness::copied && judges_same_text(*rule))) &&
          compares(*rule, pair, article))
        (*of_pair)(pair, report);
    } else if (const auto* of_side = std::get_if<SideCheck>(&rule->check)) {
      if (!is_omitted(pair)) (*of_side)(pair.target, report);
    }
    place(std::span(findings).subspan(before),
          static_cast<std::uint32_t>(index), footing(article, *rule));
  }
  return findings;
}

/// The unit that holds the place a finding of an article points at.
std::optional<std::uint32_t> unit_at(const Article& article,
                                     const Finding& finding) {
  const auto is_in = [](const Side& side, std::optional<Span> span) {
    return span && !side.text.empty() &&
           Span{0, static_cast<std::uint32_t>(side.text.size())}
               .shifted(side.offset)
               .holds(*span);
  };
  const bool by_target = finding.target && !finding.target->empty();
  for (std::uint32_t i = 0; i < article.pairs.size(); ++i) {
    const Pair& pair = article.pairs[i];
    if (by_target ? is_in(pair.target, finding.target)
                  : is_in(pair.source, finding.source))
      return i;
  }
  return std::nullopt;
}

std::vector<Finding> check_article(const Article& article,
                                   const Settings& settings) {
  std::vector<Finding> findings;
  for (const Rule* rule : settings.rules) {
    const auto* of_article = std::get_if<ArticleCheck>(&rule->check);
    if (of_article == nullptr) continue;
    if (!article.has_source() && rule->about.alone == Alone::silent) continue;
    const std::size_t before = findings.size();
    Report report(rule->about, findings);
    (*of_article)(article, report);
    for (std::size_t i = before; i < findings.size(); ++i) {
      findings[i].unit = unit_at(article, findings[i]);
      if (!article.has_source() && rule->about.alone == Alone::weaker)
        weaken(findings[i]);
    }
  }
  return findings;
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

/// Does the rule ask for Pair::readings?  To read words loads a spelling
/// dictionary, which takes longer than all else on a short text.
bool reads_words(const Rule* rule) {
  static constexpr std::array<std::string_view, 6> readers = {
      "SPL001", "SPL003", "SPL006", "UNT001", "UNT002", "UNT005"};
  return std::ranges::find(readers, rule->about.code) != readers.end();
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
  if (std::ranges::any_of(settings.rules, reads_words)) {
    for_each_index(article.pairs.size(), settings.workers, [&](std::size_t i) {
      article.pairs[i].readings = readings(article.pairs[i]);
    });
  }

  std::vector<std::vector<Finding>> slots(article.pairs.size());
  for_each_index(slots.size(), settings.workers, [&](std::size_t i) {
    slots[i] = check_pair(article, i, settings);
  });
  std::vector<Finding> findings = check_article(article, settings);
  for (std::vector<Finding>& slot : slots)
    std::ranges::move(slot, std::back_inserter(findings));
  sort(findings);
  checked.findings = lawful(
      without_code(without_excused(std::move(findings), article), article),
      article);
  checked.counts = counts_of(article, checked.findings);
  return checked;
}

}  // namespace interlint
