#include "evidence/omission/scored_article.h"

#include <algorithm>
#include <cmath>

#include "evidence/quantile.h"
#include "evidence/translation/coverage.h"
#include "text/utf8.h"

namespace interlint {
namespace {

constexpr std::size_t few_pairs = 20;
constexpr std::size_t many_pairs = 60;
constexpr std::size_t measurable = 40;  // code points of a source

/// Where the scores of a document lie: their median, and how far the third
/// quartile is above it.
struct Level {
  double middle = 0;
  double spread = 0;
};

// Of documents in general.
constexpr Level usual_omission{-2.5, 1.2};
constexpr Level usual_addition{-2.7, 1.1};

// What a score must lie higher for each unit that its document is above them.
constexpr double per_middle = 0.5;
constexpr double per_spread = 0.7;

// The same where a document is too short to show its own level.
constexpr double caution = 1;

/// How far the document's own scale is to be trusted, 0 to 1.
double trust_in(std::size_t pairs) {
  return std::clamp((static_cast<double>(pairs) - few_pairs) /
                        static_cast<double>(many_pairs - few_pairs),
                    0.0, 1.0);
}

/// What a score must lie higher in this document than in others.
double free_hand(const std::vector<double>& scores, Level usual) {
  if (scores.empty()) return caution;
  const double middle = median(scores);
  const double spread = quantile(scores, 0.75) - middle;
  const double trust = trust_in(scores.size());
  return trust * (per_middle * (middle - usual.middle) +
                  per_spread * std::max(0.0, spread - usual.spread)) +
         (1 - trust) * caution;
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
  const double of_omission = free_hand(omissions, usual_omission);
  const double of_addition = free_hand(additions, usual_addition);
  for (Scored& pair : all.pairs) {
    pair.omission = pair.left.omission - of_omission;
    pair.addition = pair.left.addition - of_addition;
  }
  return all;
}

LeftOvers left_overs_of(const Article& article) {
  return {scored(article)};
}

const Scored* LeftOvers::of(const Pair& pair) const {
  const auto found = std::ranges::lower_bound(
      scored.pairs, pair.index, {},
      [](const Scored& one) { return one.pair->index; });
  return found != scored.pairs.end() && found->pair == &pair ? &*found
                                                             : nullptr;
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

float confidence_of(double score) {
  constexpr double even = 2;
  constexpr double per_unit = 0.17;
  return static_cast<float>(
      std::clamp(0.5 + per_unit * (score - even), 0.3, 0.95));
}

}  // namespace interlint
