#include "rules/common/left_over.h"

#include <algorithm>
#include <cmath>

#include "lexicon/lexicon.h"
#include "rules/common/coverage.h"
#include "rules/common/words.h"
#include "text/fold.h"
#include "text/utf8.h"

namespace interlint {
namespace {

// The weights of an omission: a logistic regression on 1,700 clean pairs of
// news and the same with four to eight words in a row taken out of the target.
constexpr double of_lost_noun = 0.60;
constexpr double of_lost_word = 0.30;
constexpr double of_lost_stranger = 0.80;  // a word no dictionary has
constexpr double of_lost_number = 0.60;
constexpr double of_added_word = -0.22;
constexpr double of_bare_run = 0.57;
constexpr double of_stretch = 1.11;
constexpr double of_shortness = 4.54;
constexpr double of_missing_length = 0.76;
constexpr double of_length_of_source = 0.05;
constexpr double of_nothing_lost = -1.16;  // so that good pairs lie about 0

// A stretch of the source: what a word left over adds, and a matched one takes.
constexpr double noun_in_stretch = 1;
constexpr double word_in_stretch = 0.6;
constexpr double stranger_in_stretch = 0.3;
constexpr double matched_in_stretch = -1;

// The weights of an addition.
constexpr double of_noun = 1;
constexpr double of_other_added = 0.7;
constexpr double of_length = 3;
constexpr double of_run = 0.5;
constexpr double of_lost = 0.4;

/// The longest run of content words that `is_left` is true of; function words
/// neither end it nor count.
template <typename IsLeft>
std::pair<std::size_t, WordRun> longest_run(
    const std::vector<std::uint8_t>& content, IsLeft is_left) {
  std::pair<std::size_t, WordRun> best{0, {}};
  std::size_t now = 0;
  std::size_t first = 0;
  for (std::size_t i = 0; i < content.size(); ++i) {
    if (content[i] == 0) continue;
    if (!is_left(i)) {
      now = 0;
      continue;
    }
    if (now == 0) first = i;
    if (++now > best.first) best = {now, {first, i + 1}};
  }
  return best;
}

double length_of(const Pair& pair) {
  return std::log((static_cast<double>(code_points(pair.target.text)) + 5) /
                  (static_cast<double>(code_points(pair.source.text)) + 5));
}

double median(std::vector<double> values) {
  if (values.empty()) return 0;
  const auto middle =
      values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::ranges::nth_element(values, middle);
  return *middle;
}

/// What a source word without a partner is.
enum class Loss : std::uint8_t { none, noun, word, stranger };

Loss loss_of(const Pair& pair, const Matching& matching, std::size_t i) {
  if (pair.support.source_content[i] == 0 || matching.partner[i] >= 0)
    return Loss::none;
  if (pair.support.known[i] == 0) return Loss::stranger;
  return i > 0 && is_capitalised(pair.source.words[i]) ? Loss::noun
                                                       : Loss::word;
}

/// A part of the source where words are left over, by their weight.
struct Stretch {
  double weight = 0;
  WordRun words;
  std::size_t left = 0;  ///< words left over in it that are known
};

double in_stretch(Loss loss) {
  switch (loss) {
    case Loss::none: return matched_in_stretch;
    case Loss::noun: return noun_in_stretch;
    case Loss::word: return word_in_stretch;
    case Loss::stranger: return stranger_in_stretch;
  }
  return 0;
}

/// The heaviest stretch: Kadane's algorithm over the content words.
Stretch heaviest_stretch(const Support& support,
                         const std::vector<Loss>& losses) {
  Stretch best;
  Stretch now;
  for (std::size_t i = 0; i < losses.size(); ++i) {
    if (support.source_content[i] == 0) continue;
    if (now.weight <= 0) now.words.first = i;
    now.weight += in_stretch(losses[i]);
    if (now.weight <= 0) {
      now = {};
      continue;
    }
    if (losses[i] == Loss::noun || losses[i] == Loss::word) ++now.left;
    now.words.end = i + 1;
    if (now.weight > best.weight) best = now;
  }
  return best;
}

/// Numbers of the source that nothing in the target answers.
double lost_numbers(const Pair& pair) {
  return static_cast<double>(std::ranges::count_if(
      pair.pairing.disagreements, [](const Disagreement& disagreement) {
        return disagreement.difference == Difference::missing;
      }));
}

struct Added {
  double count = 0;
  double weight = 0;
};

Added added_words(const Pair& pair, const Matching& matching) {
  Added added;
  for (std::size_t j = 0; j < pair.support.columns; ++j) {
    if (pair.support.target_content[j] == 0 || matching.taken[j] != 0) continue;
    ++added.count;
    added.weight +=
        pair.lexicon->is_target_noun(folded(pair.target[pair.target.words[j]]))
            ? of_noun
            : of_other_added;
  }
  return added;
}

/// Is a source word known and without any support?
bool is_bare(const Support& support, std::size_t i) {
  return support.known[i] != 0 && support.of_source(i) < supported;
}

}  // namespace

LeftOver left_over(const Pair& pair, double usual_length) {
  const Support& support = pair.support;
  const Matching& matching = pair.matching;
  LeftOver left;
  left.words = static_cast<std::size_t>(std::ranges::count_if(
      support.source_content, [](std::uint8_t is) { return is != 0; }));
  std::vector<Loss> losses;
  losses.reserve(support.rows);
  for (std::size_t i = 0; i < support.rows; ++i)
    losses.push_back(loss_of(pair, matching, i));
  const auto count_of = [&](Loss loss) {
    return static_cast<double>(std::ranges::count(losses, loss));
  };
  const Stretch stretch = heaviest_stretch(support, losses);
  const Added added = added_words(pair, matching);
  const auto bare_words = static_cast<double>(
      longest_run(support.source_content, [&](std::size_t i) {
        return is_bare(support, i);
      }).first);
  const auto [target_words, target_run] = longest_run(
      support.target_content,
      [&](std::size_t j) { return support.of_target(j) < supported; });
  const double longer = length_of(pair) - usual_length;
  const auto words = static_cast<double>(left.words);
  left.omission =
      of_lost_noun * count_of(Loss::noun) +
      of_lost_word * count_of(Loss::word) +
      of_lost_stranger * count_of(Loss::stranger) +
      of_lost_number * lost_numbers(pair) + of_added_word * added.count +
      of_bare_run * bare_words +
      of_stretch * stretch.weight / std::sqrt(words + 1) -
      of_shortness * longer -
      of_missing_length * longer *
          std::sqrt(static_cast<double>(code_points(pair.source.text))) +
      of_length_of_source * words + of_nothing_lost;
  left.addition =
      added.weight - of_lost * (count_of(Loss::noun) + count_of(Loss::word)) +
      of_length * longer + of_run * static_cast<double>(target_words);
  left.source = stretch.words;
  left.source_run_words = stretch.left;
  left.target = target_run;
  return left;
}

namespace {

constexpr std::size_t few_pairs = 20;
constexpr std::size_t many_pairs = 60;
constexpr double per_word = 0.12;
constexpr double least_unit = 0.3;
constexpr double to_deviation = 1.4826;
constexpr std::size_t measurable = 40;  // code points of a source

/// The zero and the unit of a score.
struct Scale {
  double middle = 0;
  double unit = 1;
};

// Of documents in general.
constexpr Scale usual_omission{0, 1.8};
constexpr Scale usual_addition{1.4, 1.7};

/// How far the document's own scale is to be trusted, 0 to 1.
double trust_in(std::size_t pairs) {
  return std::clamp((static_cast<double>(pairs) - few_pairs) /
                        static_cast<double>(many_pairs - few_pairs),
                    0.0, 1.0);
}

Scale scale_of(const std::vector<double>& values, Scale usual) {
  const double middle = median(values);
  std::vector<double> deviations;
  deviations.reserve(values.size());
  for (const double value : values)
    deviations.push_back(std::abs(value - middle));
  const double unit = std::max(least_unit, to_deviation * median(deviations));
  const double trust = trust_in(values.size());
  return {trust * middle + (1 - trust) * usual.middle,
          trust * unit + (1 - trust) * usual.unit};
}

/// A free translation is measured by its own scale; a close one gains nothing
/// by being close.
Scale at_least(Scale scale, Scale least) {
  return {std::max(scale.middle, least.middle),
          std::max(scale.unit, least.unit)};
}

double usual_length_of(const std::vector<const Pair*>& pairs) {
  std::vector<double> lengths;
  for (const Pair* pair : pairs)
    if (code_points(pair->source.text) >= measurable)
      lengths.push_back(length_of(*pair));
  return trust_in(lengths.size()) * median(lengths);
}

bool is_end_of_clause(std::string_view between) {
  return between.find_first_of(",;:()") != std::string_view::npos ||
         between.find("–") != std::string_view::npos ||
         between.find("—") != std::string_view::npos;
}

}  // namespace

ScoredArticle scored(const Article& article) {
  ScoredArticle all;
  if (!lexicon_fits(article)) return all;
  std::vector<const Pair*> pairs;
  for (const Pair& pair : article.pairs)
    if (is_comparable(pair)) pairs.push_back(&pair);
  const double usual_length = usual_length_of(pairs);
  std::vector<double> omissions;
  std::vector<double> additions;
  for (const Pair* pair : pairs) {
    all.pairs.push_back({.pair = pair, .left = left_over(*pair, usual_length)});
    omissions.push_back(all.pairs.back().left.omission);
    additions.push_back(all.pairs.back().left.addition);
  }
  all.is_short = pairs.size() < few_pairs;
  const Scale omission =
      at_least(scale_of(omissions, usual_omission), usual_omission);
  const Scale addition = scale_of(additions, usual_addition);
  for (Scored& pair : all.pairs) {
    const double allowed = per_word * static_cast<double>(pair.left.words);
    pair.omission = (pair.left.omission - omission.middle) / omission.unit;
    pair.addition =
        (pair.left.addition - allowed - addition.middle) / addition.unit;
  }
  return all;
}

Span clause_of(const Side& side, WordRun run) {
  std::size_t first = run.first;
  while (first > 0 &&
         !is_end_of_clause(side.between(side.words[first - 1].span.end,
                                        side.words[first].span.begin)))
    --first;
  std::size_t last = run.end - 1;
  while (last + 1 < side.words.size() &&
         !is_end_of_clause(side.between(side.words[last].span.end,
                                        side.words[last + 1].span.begin)))
    ++last;
  return {side.words[first].span.begin, side.words[last].span.end};
}

float confidence_of(double score) {
  const double confidence = score < 2.2 ? 0.5 + (score - 1.5) * 0.25 / 0.7
                                        : 0.75 + (score - 2.2) * 0.15 / 0.8;
  return static_cast<float>(std::clamp(confidence, 0.3, 0.95));
}

}  // namespace interlint
