#include "rules/common/left_over.h"

#include <algorithm>
#include <cmath>
#include <functional>

#include "lexicon/lexicon.h"
#include "rules/common/coverage.h"
#include "rules/common/words.h"
#include "text/fold.h"
#include "text/utf8.h"

namespace interlint {
namespace {

constexpr double nearness = 0.15;
constexpr double same_form = 0.3;
constexpr double of_noun = 1;
constexpr double of_other = 0.5;
constexpr double of_other_added = 0.7;
constexpr double of_length = 3;
constexpr double of_run = 0.5;
constexpr std::uint8_t least = 51;            // 0.2 of 255
constexpr std::uint8_t good_neighbour = 153;  // 0.6 of 255

/// A source word and a target word that may render it.
struct Candidate {
  double merit = 0;
  std::uint32_t source = 0;
  std::uint32_t target = 0;
};

std::vector<Candidate> candidates(const Pair& pair) {
  const Support& support = pair.support;
  std::vector<Candidate> found;
  for (std::uint32_t i = 0; i < support.rows; ++i) {
    if (support.source_content[i] == 0) continue;
    for (std::uint32_t j = 0; j < support.columns; ++j) {
      if (support.target_content[j] == 0 ||
          support.cells[std::size_t{i} * support.columns + j] < least)
        continue;
      const double apart = static_cast<double>(i) / support.rows -
                           static_cast<double>(j) / support.columns;
      const bool same = pair.source.words[i].hash == pair.target.words[j].hash;
      found.push_back({static_cast<double>(support.at(i, j)) +
                           (same ? same_form : 0) - nearness * std::abs(apart),
                       i, j});
    }
  }
  std::ranges::stable_sort(found, std::greater{}, &Candidate::merit);
  return found;
}

/// Who goes with whom.
struct Matching {
  std::vector<std::int32_t> partner;  ///< by source word; -1: none
  std::vector<char> taken;            ///< by target word
};

/// May the target word belong to source word `i`, which has a partner?  A
/// compound takes several words, a sure pair its neighbour.
bool attaches(const Pair& pair, const Matching& matching, std::size_t i,
              std::size_t j) {
  if (matching.partner[i] < 0) return false;
  const std::uint8_t cell = pair.support.cells[i * pair.support.columns + j];
  if (cell < least) return false;
  const auto distance =
      std::abs(matching.partner[i] - static_cast<std::int32_t>(j));
  return (cell >= good_neighbour && distance <= 1) ||
         pair.lexicon->is_compound(folded(pair.source[pair.source.words[i]]));
}

Matching matched(const Pair& pair) {
  const Support& support = pair.support;
  Matching matching{std::vector<std::int32_t>(support.rows, -1),
                    std::vector<char>(support.columns, 0)};
  for (const Candidate& candidate : candidates(pair)) {
    if (matching.partner[candidate.source] >= 0 ||
        matching.taken[candidate.target] != 0)
      continue;
    matching.partner[candidate.source] =
        static_cast<std::int32_t>(candidate.target);
    matching.taken[candidate.target] = 1;
  }
  for (std::size_t j = 0; j < support.columns; ++j) {
    if (support.target_content[j] == 0 || matching.taken[j] != 0) continue;
    for (std::size_t i = 0; i < support.rows && matching.taken[j] == 0; ++i)
      if (attaches(pair, matching, i, j)) matching.taken[j] = 1;
  }
  return matching;
}

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

/// Words without a partner, plain and weighed by what they are.
struct Lost {
  double count = 0;
  double weight = 0;
};

Lost lost_words(const Pair& pair, const Matching& matching) {
  Lost lost;
  for (std::size_t i = 0; i < pair.support.rows; ++i) {
    if (pair.support.source_content[i] == 0 || matching.partner[i] >= 0 ||
        pair.support.known[i] == 0)
      continue;
    ++lost.count;
    lost.weight +=
        i > 0 && is_capitalised(pair.source.words[i]) ? of_noun : of_other;
  }
  return lost;
}

Lost added_words(const Pair& pair, const Matching& matching) {
  Lost added;
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

}  // namespace

std::vector<std::int32_t> partners(const Pair& pair) {
  return matched(pair).partner;
}

LeftOver left_over(const Pair& pair, double usual_length) {
  const Support& support = pair.support;
  Matching matching = matched(pair);
  LeftOver left;
  left.words = static_cast<std::size_t>(std::ranges::count_if(
      support.source_content, [](std::uint8_t is) { return is != 0; }));
  const Lost lost = lost_words(pair, matching);
  const Lost added = added_words(pair, matching);
  const auto [source_words, source_run] =
      longest_run(support.source_content, [&](std::size_t i) {
        return support.known[i] != 0 && support.of_source(i) < supported;
      });
  const auto [target_words, target_run] = longest_run(
      support.target_content,
      [&](std::size_t j) { return support.of_target(j) < supported; });
  const double longer = length_of(pair) - usual_length;
  left.omission = lost.weight - 0.5 * added.count - of_length * longer +
                  of_run * static_cast<double>(source_words);
  left.addition = added.weight - 0.4 * lost.count + of_length * longer +
                  of_run * static_cast<double>(target_words);
  left.source = source_run;
  left.source_run_words = source_words;
  left.target = target_run;
  left.partner = std::move(matching.partner);
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
constexpr Scale usual_omission{0.3, 1.1};
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
  const Scale omission = scale_of(omissions, usual_omission);
  const Scale addition = scale_of(additions, usual_addition);
  for (Scored& pair : all.pairs) {
    const double allowed = per_word * static_cast<double>(pair.left.words);
    pair.omission =
        (pair.left.omission - allowed - omission.middle) / omission.unit;
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
