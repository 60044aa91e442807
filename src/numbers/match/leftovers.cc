#include "numbers/match/leftovers.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <optional>
#include <ranges>

#include "numbers/match/change.h"
#include "numbers/match/settled.h"
#include "numbers/units/dimension.h"
#include "text/utf8.h"

namespace interlint {
namespace {

/// Below this nothing is said at all; rules ask for more.
constexpr float least_score = 0.3F;
/// A change that is likely one although no side is sure of its number.
constexpr float likely = 0.62F;

Leftovers without_partner(const Mentions& items,
                          const std::vector<Match>& matches,
                          std::uint32_t Match::* side) {
  std::vector<char> paired(items.size());
  for (const Match& match : matches) paired[match.*side] = 1;
  Leftovers left;
  for (std::size_t i = 0; i < items.size(); ++i)
    if (paired[i] == 0) left.push_back({.index = i});
  return left;
}

bool may_change_family(Family family) {
  return family == Family::number || family == Family::ordinal ||
         family == Family::fraction || family == Family::clock ||
         family == Family::multiple;
}

bool same_unit(const Quantity& a, const Quantity& b) {
  return a.unit == b.unit || share_a_unit(a.unit, b.unit);
}

/// German "3." beside a third is one, too.
bool are_ordinals(const Quantity& a, const Quantity& b) {
  const auto may_be = [](Quality quality) {
    return quality == Quality::ordinal || quality == Quality::ordinal_or_amount;
  };
  return may_be(a.quality) && may_be(b.quality);
}

/// How far apart two leftovers are; nothing where one cannot have become the
/// other.
std::optional<float> distance(const Quantity& a, const Quantity& b,
                              std::size_t steps) {
  const Family left = family_of(a.quality);
  const Family right = are_ordinals(a, b) ? left : family_of(b.quality);
  if (left == Family::echo || right == Family::echo) return std::nullopt;
  if (left != right &&
      !(may_change_family(left) && may_change_family(right) && same_unit(a, b)))
    return std::nullopt;
  const bool converted =
      !same_unit(a, b) && is_physical(common_dimension(a.unit, b.unit));
  const bool both_digits_or_words = a.written == b.written;
  return 0.05F * static_cast<float>(steps) +
         (same_unit(a, b) || converted ? 0 : 0.3F) +
         (both_digits_or_words ? 0 : 0.1F) + (left == right ? 0 : 0.3F);
}

/// Kinds of which two left over, one a side, are nearly always one changed.
bool is_telling(const Mention& a, const Mention& b, float distance) {
  const Quantity& x = *a.quantity;
  const Quantity& y = *b.quantity;
  const float least = std::min(x.weight, y.weight);
  const float most = std::max(x.weight, y.weight);
  if (are_ordinals(x, y) && least >= 0.2F) return true;
  if (x.quality == y.quality) {
    switch (x.quality) {
      case Quality::identifier:
        return prefix_of(a.surface) == prefix_of(b.surface);
      case Quality::fraction:
      case Quality::vague:
      case Quality::decade:
      case Quality::weekday: return least >= 0.3F;
      case Quality::roman: return least >= 0.2F;
      case Quality::multiple: return least >= 0.1F && most >= 0.3F;
      default: break;
    }
  }
  return least >= 0.3F && most >= 0.8F && distance <= 0.55F;
}

struct Candidate {
  float distance = 0;
  std::size_t source = 0;  ///< index into the leftovers
  std::size_t target = 0;
};

/// How sure it is that the one became the other; 0: not at all.
float score_of(const Leftover& left, const Mention& a, const Leftover& right,
               const Mention& b, float distance) {
  const Quantity& x = *a.quantity;
  const Quantity& y = *b.quantity;
  const float least = std::min(x.weight, y.weight);
  const float most = std::max(x.weight, y.weight);
  const bool telling = is_telling(a, b, distance);
  if (!telling && (least < 0.2F || most < 0.5F)) return 0;
  float score = std::sqrt(std::min(x.weight, 1.F) * std::min(y.weight, 1.F));
  if (telling) score = std::max(score, likely);
  if (left.factor < 1 && right.factor < 1)
    score *= least >= 0.6F && x.written == y.written ? 0.75F : 0;
  return distance < 0.5F ? score : score * 0.8F;
}

/// A weekday that stands on the other side as well was moved, not changed.
bool is_doubtful_weekday(const Mentions& source, const Mentions& target,
                         const Quantity& a, const Quantity& b) {
  if (a.quality != Quality::weekday) return false;
  const auto has = [](const Mentions& items, const Value& day) {
    return std::ranges::any_of(items.all, [&](const Mention& item) {
      const Quantity& q = *item.quantity;
      return q.quality == Quality::weekday &&
             (q.value == day ||
              std::ranges::find(q.others, day, &Reading::value) !=
                  q.others.end());
    });
  };
  return has(target, a.value) || has(source, b.value);
}

/// COVID-19 has not become of 20 days.
bool is_name_beside_amount(const Mention& a, const Mention& b) {
  const auto is_name = [](const Mention& mention) {
    return mention.quantity->quality == Quality::identifier &&
           !prefix_of(mention.surface).empty();
  };
  return a.quantity->quality != b.quantity->quality &&
         (is_name(a) || is_name(b));
}

/// How far the i-th leftover of the source is from the j-th of the target;
/// nothing where they cannot be one.
std::optional<float> distance_between(const Leftovers& left, std::size_t i,
                                      const Mentions& source,
                                      const Leftovers& right, std::size_t j,
                                      const Mentions& target) {
  if (!left[i].open || !right[j].open ||
      !within_reach(left[i].index, source, right[j].index, target))
    return std::nullopt;
  const Quantity& a = source[left[i].index];
  const Quantity& b = target[right[j].index];
  if (is_doubtful_weekday(source, target, a, b)) return std::nullopt;
  if (is_name_beside_amount(source.all[left[i].index],
                            target.all[right[j].index]))
    return std::nullopt;
  return distance(a, b, i > j ? i - j : j - i);
}

std::vector<Candidate> candidates(const Leftovers& left, const Mentions& source,
                                  const Leftovers& right,
                                  const Mentions& target) {
  std::vector<Candidate> all;
  for (std::size_t i = 0; i < left.size(); ++i) {
    for (std::size_t j = 0; j < right.size(); ++j) {
      if (const auto far = distance_between(left, i, source, right, j, target))
        all.push_back({*far, i, j});
    }
  }
  std::ranges::stable_sort(all, {}, &Candidate::distance);
  return all;
}

std::vector<Disagreement> changes(Leftovers& left, const Mentions& source,
                                  Leftovers& right, const Mentions& target) {
  std::vector<Disagreement> found;
  for (const Candidate& c : candidates(left, source, right, target)) {
    Leftover& a = left[c.source];
    Leftover& b = right[c.target];
    if (!a.open || !b.open) continue;
    const Mention& x = source.all[a.index];
    const Mention& y = target.all[b.index];
    const float score = score_of(a, x, b, y, c.distance);
    if (score <= least_score) continue;
    a.open = b.open = false;
    found.push_back({.difference = change(x, y),
                     .source = static_cast<std::uint32_t>(a.index),
                     .target = static_cast<std::uint32_t>(b.index),
                     .score = score});
  }
  return found;
}

void add_unpaired(std::vector<Disagreement>& found, const Leftovers& left,
                  const Mentions& items, Difference difference) {
  for (const Leftover& l : left) {
    const float score = items[l.index].weight * l.factor;
    if (!l.open || score <= least_score) continue;
    const auto index = static_cast<std::uint32_t>(l.index);
    Disagreement one{.difference = difference, .score = score};
    (difference == Difference::missing ? one.source : one.target) = index;
    found.push_back(one);
  }
}

}  // namespace

bool within_reach(std::size_t i, const Mentions& source, std::size_t j,
                  const Mentions& target) {
  constexpr std::size_t reach = 64;
  const std::size_t n = source.size();
  const std::size_t m = target.size();
  if (n <= reach && m <= reach) return true;
  const std::size_t a = i * m;
  const std::size_t b = j * n;
  return (a > b ? a - b : b - a) <= reach * std::max(n, m);
}

std::vector<Disagreement> leftovers(const Mentions& source,
                                    const Mentions& target,
                                    const std::vector<Match>& matches) {
  Leftovers left = without_partner(source, matches, &Match::source);
  Leftovers right = without_partner(target, matches, &Match::target);
  if (left.empty() && right.empty()) return {};
  settle(left, source, right, target, matches);
  std::vector<Disagreement> found = changes(left, source, right, target);
  add_unpaired(found, left, source, Difference::missing);
  add_unpaired(found, right, target, Difference::added);
  return found;
}

}  // namespace interlint
