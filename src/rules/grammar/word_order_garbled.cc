#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <vector>

#include "evidence/translation/coverage.h"
#include "rules/grammar/neighbours.h"
#include "rules/rule.h"

namespace interlint::rules::word_order_garbled {
namespace {

/// What makes an order no order.
struct Limits {
  std::size_t matched;  ///< words that have a counterpart
  /// Of all steps from one word to the next: to somewhere else than its
  /// neighbour.
  double broken;
  /// How far a step leads, of the way it would in words drawn at random.
  double far;
};
/// Translations of the freest hands stay below 0.85 broken.
constexpr Limits alone{.matched = 8, .broken = 0.9, .far = 0.8};
/// Where two words stand beside each other that cannot.
constexpr Limits beside_a_fault{.matched = 5, .broken = 0.75, .far = 0.4};
/// A list may be sorted anew in the target.
constexpr double most_marks = 0.3;  // per matched word

/// The ranks in the target of the matched words of the source, in order.
std::vector<std::size_t> ranks(const std::vector<std::int32_t>& partners) {
  std::vector<std::int32_t> places;
  for (const std::int32_t partner : partners)
    if (partner >= 0) places.push_back(partner);
  std::vector<std::int32_t> sorted = places;
  std::ranges::sort(sorted);
  std::vector<std::size_t> found;
  found.reserve(places.size());
  for (const std::int32_t place : places)
    found.push_back(static_cast<std::size_t>(
        std::ranges::lower_bound(sorted, place) - sorted.begin()));
  return found;
}

bool is_garbled(const std::vector<std::size_t>& ranks, const Limits& limits) {
  if (ranks.size() < limits.matched) return false;
  const auto steps = static_cast<double>(ranks.size() - 1);
  double broken = 1;
  double far = 0;
  for (std::size_t k = 1; k < ranks.size(); ++k) {
    const double step =
        static_cast<double>(ranks[k]) - static_cast<double>(ranks[k - 1]);
    if (step != 1) ++broken;
    far += std::abs(step) - 1;
  }
  // Words drawn at random are a third of the sentence apart.
  const double at_random = (static_cast<double>(ranks.size()) + 1) / 3 - 1;
  return broken >= limits.broken * static_cast<double>(ranks.size()) &&
         far / steps >= limits.far * at_random;
}

bool is_list(const Side& side, std::size_t matched) {
  const auto marks = std::ranges::count_if(
      side.text, [](char c) { return c == ',' || c == ';' || c == '|'; });
  return static_cast<double>(marks) > most_marks * static_cast<double>(matched);
}

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  if (!is_comparable(pair)) return;
  const std::vector<std::size_t> found = ranks(pair.matching.partner);
  const bool garbled =
      is_garbled(found, alone) || (is_garbled(found, beside_a_fault) &&
                                   !impossible_pairs(pair.target).empty());
  if (!garbled || is_list(pair.target, found.size())) return;
  report.add(pair,
             {.target = Span{pair.target.words.front().span.begin,
                             pair.target.words.back().span.end},
              .message = fmt::format(
                  "The order of the words has nothing to do with that of the "
                  "source: hardly two of {} stand beside each other.",
                  found.size()),
              .confidence = 0.7F});
}

}  // namespace

Rule rule() {
  return {
      .about =
          {.code = "GRM006",
           .name = "word-order-garbled",
           .title = "Words in no order",
           .what = "The words are there, but no two that belong together in "
                   "the source stand together in the target.",
           .why = "Nobody can read the sentence.",
           .cure = "Translate the sentence again.",
           .its = "grammar",
           .mqm = "fluency/unintelligible",
           .severity = Severity::warning,
           .needs = {Need::lexicon},
           .reads = Reads::words,
           .yields_to = {{"untranslated-segment"}, {"wrong-language"}},
           .bad = {{"Der alte Minister besuchte gestern die neue Fabrik am "
                    "großen Fluss.",
                    "[[New yesterday river the minister great factory old the "
                    "visited on the]]."}},
           .good = {{"Der alte Minister besuchte gestern die neue Fabrik am "
                     "großen Fluss.",
                     "Yesterday the old minister visited the new factory on "
                     "the great river."}}},
      .check = check};
}

}  // namespace interlint::rules::word_order_garbled
