#include "rules/common/left_over.h"

#include <algorithm>
#include <cmath>
#include <functional>

#include "lexicon/lexicon.h"
#include "rules/common/words.h"
#include "text/fold.h"
#include "text/utf8.h"

namespace interlint {
namespace {

// The weights of an omission: a logistic regression on 9,100 clean pairs of
// news, medical abstracts, manual pages and a handbook, and on the same with
// four, six or eight words in a row taken out of the target.
constexpr double of_stranger = 0.80;  // a word left over that no lexicon has
constexpr double of_lost_number = 1.85;
constexpr double of_stretch = 2.98;
constexpr double of_lost_share = 3.32;
constexpr double of_added_share = -0.37;
constexpr double of_source_support = -3.48;
constexpr double of_target_support = 5.98;
constexpr double of_bare_function_words = 1.64;
constexpr double of_shortness = 1.58;
// Roots of a source's code points.
constexpr double telling_length = 3.34;
constexpr double long_length = 17;
constexpr double of_any_pair = -5.49;

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

/// What a source word is that has no partner.
enum class Loss : std::uint8_t {
  not_asked,  ///< it need not have one
  none,       ///< it has
  noun,
  word,
  stranger,
  number,
};

Loss loss_of(const Pair& pair, const Matching& matching, std::size_t i) {
  if (pair.support.source_content[i] == 0) return Loss::not_asked;
  if (matching.partner[i] >= 0) return Loss::none;
  if (pair.support.known[i] == 0) return Loss::stranger;
  return i > 0 && is_capitalised(pair.source.words[i]) ? Loss::noun
                                                       : Loss::word;
}

/// Makes the words of a quantity a loss, or none.
void mark(const Side& side, Span quantity, Loss loss,
          std::vector<Loss>& losses) {
  const auto begin = [](const Word& word) { return word.span.begin; };
  const auto first =
      std::ranges::lower_bound(side.words, quantity.begin, std::less{}, begin);
  for (auto word = first; word != side.words.end(); ++word) {
    if (!quantity.holds(word->span)) return;
    losses[static_cast<std::size_t>(word - side.words.begin())] = loss;
  }
}

std::vector<Loss> losses_of(const Pair& pair) {
  constexpr float least_weight = 0.5F;
  std::vector<Loss> losses;
  losses.reserve(pair.support.rows);
  for (std::size_t i = 0; i < pair.support.rows; ++i)
    losses.push_back(loss_of(pair, pair.matching, i));
  for (const Match& match : pair.pairing.matches) {
    const Quantity& quantity = pair.source.quantities[match.source];
    if (quantity.weight >= least_weight)
      mark(pair.source, quantity.span, Loss::none, losses);
  }
  for (const Disagreement& disagreement : pair.pairing.disagreements) {
    if (disagreement.difference != Difference::missing || !disagreement.source)
      continue;
    mark(pair.source, pair.source.quantities[*disagreement.source].span,
         Loss::number, losses);
  }
  return losses;
}

/// A part of the source where words are left over, by their weight.
struct Stretch {
  double weight = 0;
  WordRun words;
  std::size_t left = 0;  ///< words left over in it that are known
};

double in_stretch(Loss loss) {
  switch (loss) {
    case Loss::not_asked: return 0;
    case Loss::none: return matched_in_stretch;
    case Loss::noun: return noun_in_stretch;
    case Loss::word: return word_in_stretch;
    case Loss::stranger: return stranger_in_stretch;
    case Loss::number: return word_in_stretch;
  }
  return 0;
}

/// The heaviest stretch: Kadane's algorithm over words and numbers.
Stretch heaviest_stretch(const std::vector<Loss>& losses) {
  Stretch best;
  Stretch now;
  for (std::size_t i = 0; i < losses.size(); ++i) {
    if (losses[i] == Loss::not_asked) continue;
    if (now.weight <= 0) now.words.first = i;
    now.weight += in_stretch(losses[i]);
    if (now.weight <= 0) {
      now = {};
      continue;
    }
    if (losses[i] != Loss::none && losses[i] != Loss::stranger) ++now.left;
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

/// What the content words of one side get from the other, on average: 0 to 1.
double mean_support(const std::vector<std::uint8_t>& content,
                    const std::vector<std::uint8_t>& best) {
  double sum = 0;
  double words = 0;
  for (std::size_t i = 0; i < content.size(); ++i) {
    if (content[i] == 0) continue;
    sum += best[i] / 255.0;
    ++words;
  }
  return sum / (words + 0.5);
}

/// The share of the function words the lexicon knows that have no support.
double bare_function_words(const Support& support) {
  double bare = 0;
  double words = 0;
  for (std::size_t i = 0; i < support.rows; ++i) {
    if (support.source_content[i] != 0 || support.known[i] == 0) continue;
    ++words;
    if (support.of_source(i) < supported) ++bare;
  }
  return bare / (words + 1);
}

double count_in(const std::vector<std::uint8_t>& content) {
  return static_cast<double>(
      std::ranges::count_if(content, [](std::uint8_t is) { return is != 0; }));
}

/// How much shorter the target is than usual; in a short source chance makes
/// most of the difference.
double shortness(const Pair& pair, double longer) {
  const auto length = static_cast<double>(code_points(pair.source.text));
  return -longer * (std::min(std::sqrt(length), long_length) - telling_length);
}

}  // namespace

double log_length(const Pair& pair) {
  return std::log((static_cast<double>(code_points(pair.target.text)) + 5) /
                  (static_cast<double>(code_points(pair.source.text)) + 5));
}

LeftOver left_over(const Pair& pair, double usual_length) {
  const Support& support = pair.support;
  const double words = count_in(support.source_content);
  const std::vector<Loss> losses = losses_of(pair);
  const auto strangers =
      static_cast<double>(std::ranges::count(losses, Loss::stranger));
  const auto lost = static_cast<double>(std::ranges::count(losses, Loss::noun) +
                                        std::ranges::count(losses, Loss::word));
  const Stretch stretch = heaviest_stretch(losses);
  const Added added = added_words(pair, pair.matching);
  const auto [target_words, target_run] = longest_run(
      support.target_content,
      [&](std::size_t j) { return support.of_target(j) < supported; });
  const double longer = log_length(pair) - usual_length;
  return {.omission =
              of_stranger * strangers + of_lost_number * lost_numbers(pair) +
              of_stretch * stretch.weight / std::sqrt(words + 1) +
              of_lost_share * lost / (words + 1) +
              of_added_share * added.count /
                  (count_in(support.target_content) + 1) +
              of_source_support *
                  mean_support(support.source_content, support.best_of_source) +
              of_target_support *
                  mean_support(support.target_content, support.best_of_target) +
              of_bare_function_words * bare_function_words(support) +
              of_shortness * shortness(pair, longer) + of_any_pair,
          .addition = added.weight - of_lost * lost + of_length * longer +
                      of_run * static_cast<double>(target_words),
          .words = static_cast<std::size_t>(words),
          .source = stretch.words,
          .target = target_run,
          .source_run_words = stretch.left};
}

}  // namespace interlint
