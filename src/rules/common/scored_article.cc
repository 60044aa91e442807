#include "rules/common/scored_article.h"

#include <algorithm>
#include <cmath>

#include "rules/common/coverage.h"
#include "text/utf8.h"

namespace interlint {
namespace {

constexpr std::size_t few_pairs = 20;
constexpr std::size_t many_pairs = 60;
constexpr std::size_t measurable = 40;  // code points of a source

/// Where the scores of a document lie.
struct Scale {
  double middle = 0;
  double unit = 1;
};

// Omissions: the median of a document, and how far the third quartile lies
// above it, in documents in general; and what a score must lie higher for each
// unit that a document's own are above these.
constexpr Scale usual_omission{-2.5, 1.2};
constexpr double per_middle = 0.5;
constexpr double per_spread = 0.7;

// Additions: the median and the robust standard deviation.
constexpr Scale usual_addition{1.4, 1.7};
constexpr double per_word = 0.12;
constexpr double least_unit = 0.3;
constexpr double to_deviation = 1.4826;

/// The value that `share` of the values lie below; they are not none.
double quantile(std::vector<double> values, double share) {
  const auto at =
      values.begin() +
      static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size()));
  std::ranges::nth_element(values, at);
  return *at;
}

double median(std::vector<double> values) {
  return values.empty() ? 0 : quantile(std::move(values), 0.5);
}

/// How far the document's own scale is to be trusted, 0 to 1.
double trust_in(std::size_t pairs) {
  return std::clamp((static_cast<double>(pairs) - few_pairs) /
                        static_cast<double>(many_pairs - few_pairs),
                    0.0, 1.0);
}

Scale scale_of_additions(const std::vector<double>& values) {
  const double middle = median(values);
  std::vector<double> deviations;
  deviations.reserve(values.size());
  for (const double value : values)
    deviations.push_back(std::abs(value - middle));
  const double unit = std::max(least_unit, to_deviation * median(deviations));
  const double trust = trust_in(values.size());
  return {trust * middle + (1 - trust) * usual_addition.middle,
          trust * unit + (1 - trust) * usual_addition.unit};
}

/// What a score must lie higher in this document than in others.
double free_hand(const std::vector<double>& omissions) {
  if (omissions.empty()) return 0;
  const double middle = median(omissions);
  const double spread = quantile(omissions, 0.75) - middle;
  return trust_in(omissions.size()) *
         (per_middle * (middle - usual_omission.middle) +
          per_spread * std::max(0.0, spread - usual_omission.unit));
}

double usual_length_of(const std::vector<const Pair*>& pairs) {
  std::vector<double> lengths;
  for (const Pair* pair : pairs)
    if (code_points(pair->source.text) >= measurable)
      lengths.push_back(log_length(*pair));
  return trust_in(lengths.size()) * median(lengths);
}

bool is_end_of_clause(std::string_view between) {
  return between.find_first_of(",;:()") != std::string_view::npos ||
         between.find("–") != std::string_view::npos ||
         between.find("—") != std::string_view::npos;
}

/// Does a clause end before the word?
bool is_boundary(const Side& side, std::size_t word) {
  return is_end_of_clause(
      side.between(side.words[word - 1].span.end, side.words[word].span.begin));
}

/// Straight from 0.5 at `even` by way of 0.75 at `likely`, at most 0.95.
float confidence(double score, double even, double likely) {
  return static_cast<float>(
      std::clamp(0.5 + 0.25 * (score - even) / (likely - even), 0.3, 0.95));
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
  const double free = free_hand(omissions);
  const Scale addition = scale_of_additions(additions);
  for (Scored& pair : all.pairs) {
    const double allowed = per_word * static_cast<double>(pair.left.words);
    pair.omission = pair.left.omission - free;
    pair.addition =
        (pair.left.addition - allowed - addition.middle) / addition.unit;
  }
  return all;
}

Span clause_of(const Side& side, WordRun run) {
  std::size_t first = run.first;
  while (first > 0 && !is_boundary(side, first)) --first;
  std::size_t end = run.end;
  while (end < side.words.size() && !is_boundary(side, end)) ++end;
  return {side.words[first].span.begin, side.words[end - 1].span.end};
}

Span phrase_of(const Side& side, const std::vector<std::uint8_t>& content,
               WordRun run) {
  std::size_t first = run.first;
  while (first > 0 && content[first - 1] == 0 && !is_boundary(side, first))
    --first;
  return {side.words[first].span.begin, side.words[run.end - 1].span.end};
}

float confidence_of_omission(double score) {
  return confidence(score, 2, 3.5);
}

float confidence_of_addition(double score) {
  return confidence(score, 1.5, 2.2);
}

}  // namespace interlint
