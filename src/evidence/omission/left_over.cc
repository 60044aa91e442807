#include "evidence/omission/left_over.h"

#include <algorithm>
#include <cmath>
#include <functional>

#include "evidence/words/words.h"
#include "text/utf8.h"

namespace interlint {
namespace {

// Root of the code points from where on length tells no more.
constexpr double long_length = 17;

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
constexpr double of_bare_source_words = 1.64;
constexpr double of_shortness = 1.58;
constexpr double telling_length = 3.34;  // root of a source's code points
constexpr double of_any_omission = -5.49;

// A stretch of the source: what a word left over adds, and a matched one takes.
constexpr double noun_in_stretch = 1;
constexpr double word_in_stretch = 0.6;
constexpr double stranger_in_stretch = 0.3;
constexpr double matched_in_stretch = -1;

// The weights of an addition, fitted likewise: words taken out of the source.
constexpr double of_left_share = 6.14;
constexpr double of_bare_run = 0.95;
constexpr double of_longer = 1.19;
constexpr double of_source_rendered = 6.16;
constexpr double of_bare_target_words = 2.34;
constexpr double of_any_addition = -9.22;

/// The content words of the target that have no support, most of them running;
/// function words neither end a run nor count.
std::size_t longest_bare_run(const Support& support) {
  std::size_t longest = 0;
  std::size_t now = 0;
  for (std::size_t j = 0; j < support.columns; ++j) {
    if (support.target_content[j] == 0) continue;
    now = support.of_target(j) < supported ? now + 1 : 0;
    longest = std::max(longest, now);
  }
  return longest;
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

/// A word on the way through a side: what it adds to a stretch, and whether it
/// is lost there.  A word that adds nothing is passed over.
struct Step {
  double weight = 0;
  bool lost = false;
};

/// A part of a side where words are left over, by their weight.
struct Stretch {
  double weight = 0;
  WordRun words;
  std::size_t left = 0;  ///< words lost in it
};

/// Kadane's algorithm.
Stretch heaviest_stretch(const std::vector<Step>& steps) {
  Stretch best;
  Stretch now;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    if (steps[i].weight == 0) continue;
    if (now.weight <= 0) now.words.first = i;
    now.weight += steps[i].weight;
    if (now.weight <= 0) {
      now = {};
      continue;
    }
    if (steps[i].lost) ++now.left;
    now.words.end = i + 1;
    if (now.weight > best.weight) best = now;
  }
  return best;
}

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

/// A stranger makes a stretch longer, but nobody can say that it is lost.
std::vector<Step> steps_through_source(const std::vector<Loss>& losses) {
  std::vector<Step> steps;
  steps.reserve(losses.size());
  for (const Loss loss : losses) {
    const bool lost =
        loss == Loss::noun || loss == Loss::word || loss == Loss::number;
    steps.push_back({in_stretch(loss), lost});
  }
  return steps;
}

std::vector<Step> steps_through_target(const Pair& pair) {
  std::vector<Step> steps(pair.support.columns);
  for (std::size_t j = 0; j < steps.size(); ++j) {
    if (pair.support.target_content[j] == 0) continue;
    const bool lost = pair.matching.taken[j] == 0;
    steps[j] = {lost ? 1 : matched_in_stretch, lost};
  }
  return steps;
}

/// Numbers of the source that nothing in the target answers.
double lost_numbers(const Pair& pair) {
  return static_cast<double>(std::ranges::count_if(
      pair.pairing.disagreements, [](const Disagreement& disagreement) {
        return disagreement.difference == Difference::missing;
      }));
}

/// The share of the target's words that are partners of none.
double share_added(const Pair& pair) {
  double added = 0;
  double words = 0;
  for (std::size_t j = 0; j < pair.support.columns; ++j) {
    if (pair.support.target_content[j] == 0) continue;
    ++words;
    if (pair.matching.taken[j] == 0) ++added;
  }
  return added / (words + 1);
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

/// The share of the words that `is_asked` is true of that have no support.
template <typename IsAsked>
double share_bare(const std::vector<std::uint8_t>& best, IsAsked is_asked) {
  double bare = 0;
  double words = 0;
  for (std::size_t i = 0; i < best.size(); ++i) {
    if (!is_asked(i)) continue;
    ++words;
    if (static_cast<float>(best[i]) / 255.0F < supported) ++bare;
  }
  return bare / (words + 1);
}

/// Of the function words of the source; those the lexicon does not know need
/// no support.
double bare_source_words(const Support& support) {
  return share_bare(support.best_of_source, [&](std::size_t i) {
    return support.source_content[i] == 0 && support.known[i] != 0;
  });
}

/// Of those of the target.
double bare_target_words(const Support& support) {
  return share_bare(support.best_of_target, [&](std::size_t j) {
    return support.target_content[j] == 0;
  });
}

double count_in(const std::vector<std::uint8_t>& content) {
  return static_cast<double>(
      std::ranges::count_if(content, [](std::uint8_t is) { return is != 0; }));
}

/// How telling the length of a text is: in a short one chance makes most of a
/// difference.
double weight_of_length(std::string_view text) {
  return std::min(std::sqrt(static_cast<double>(code_points(text))),
                  long_length);
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
  const Stretch stretch = heaviest_stretch(steps_through_source(losses));
  const double added = share_added(pair);
  const std::size_t bare_words = longest_bare_run(support);
  const Stretch addition = heaviest_stretch(steps_through_target(pair));
  const double longer = log_length(pair) - usual_length;
  const double source_support =
      mean_support(support.source_content, support.best_of_source);
  const double target_support =
      mean_support(support.target_content, support.best_of_target);
  return {.omission =
              of_stranger * strangers + of_lost_number * lost_numbers(pair) +
              of_stretch * stretch.weight / std::sqrt(words + 1) +
              of_lost_share * lost / (words + 1) + of_added_share * added +
              of_source_support * source_support +
              of_target_support * target_support +
              of_bare_source_words * bare_source_words(support) -
              of_shortness * longer *
                  (weight_of_length(pair.source.text) - telling_length) +
              of_any_omission,
          .addition = of_left_share * added +
                      of_bare_run * static_cast<double>(bare_words) +
                      of_longer * longer * weight_of_length(pair.target.text) +
                      of_source_rendered * source_support +
                      of_bare_target_words * bare_target_words(support) +
                      of_any_addition,
          .source = stretch.words,
          .target = addition.words,
          .source_run_words = stretch.left,
          .target_run_words = addition.left};
}

}  // namespace interlint
