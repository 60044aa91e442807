#include "numbers/match/leftovers.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <optional>
#include <ranges>

#include "numbers/match/change.h"
#include "numbers/match/cheapest_first.h"
#include "numbers/match/settled.h"
#include "numbers/match/window.h"
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

/// The days of the week that a text names, in whatever reading, each once.
std::vector<Value> weekdays_in(const Mentions& items) {
  std::vector<Value> days;
  const auto add = [&](const Value& day) {
    if (std::ranges::find(days, day) == days.end()) days.push_back(day);
  };
  for (const Mention& item : items.all) {
    if (item.quantity->quality != Quality::weekday) continue;
    add(item.quantity->value);
    for (const Reading& other : item.quantity->others) add(other.value);
  }
  return days;
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

/// The leftovers of two texts beside each other.
class Changes {
 public:
  Changes(Leftovers& left, const Mentions& source, Leftovers& right,
          const Mentions& target)
      : left_(left),
        source_(source),
        right_(right),
        target_(target),
        source_days_(weekdays_in(source)),
        target_days_(weekdays_in(target)) {}

  /// What became what, the nearest first.  Closes both.
  std::vector<Disagreement> found() {
    std::vector<Disagreement> all;
    for (const Match& match : cheapest_first(
             {.sources = static_cast<std::uint32_t>(left_.size()),
              .targets = static_cast<std::uint32_t>(right_.size()),
              .reach = [&](std::uint32_t i) { return reach(i); },
              .cost = [&](std::uint32_t i,
                          std::uint32_t j) { return distance_of(i, j); }}))
      all.push_back(changed(match));
    return all;
  }

 private:
  /// The leftovers of the target within reach of one of the source.
  [[nodiscard]] Window reach(std::size_t i) const {
    const Window all =
        window_of(left_[i].index, source_.size(), target_.size());
    const auto place = [&](std::size_t index) {
      return static_cast<std::size_t>(
          std::ranges::lower_bound(right_, index, {}, &Leftover::index) -
          right_.begin());
    };
    return {place(all.begin), place(all.end)};
  }

  [[nodiscard]] float score(std::size_t i, std::size_t j, float far) const {
    return score_of(left_[i], source_.all[left_[i].index], right_[j],
                    target_.all[right_[j].index], far);
  }

  /// How far the i-th leftover of the source is from the j-th of the target;
  /// nothing where nothing is to be said of the two.
  [[nodiscard]] std::optional<float> distance_of(std::size_t i,
                                                 std::size_t j) const {
    if (!left_[i].open || !right_[j].open) return std::nullopt;
    const Mention& a = source_.all[left_[i].index];
    const Mention& b = target_.all[right_[j].index];
    if (is_doubtful_weekday(*a.quantity, *b.quantity) ||
        is_name_beside_amount(a, b))
      return std::nullopt;
    const auto far = distance(*a.quantity, *b.quantity, i > j ? i - j : j - i);
    return far && score(i, j, *far) > least_score ? far : std::nullopt;
  }

  /// A weekday that stands on the other side as well was moved, not changed.
  [[nodiscard]] bool is_doubtful_weekday(const Quantity& a,
                                         const Quantity& b) const {
    return a.quality == Quality::weekday &&
           (std::ranges::find(target_days_, a.value) != target_days_.end() ||
            std::ranges::find(source_days_, b.value) != source_days_.end());
  }

  Disagreement changed(const Match& match) {
    Leftover& a = left_[match.source];
    Leftover& b = right_[match.target];
    a.open = b.open = false;
    return {.difference = change(source_.all[a.index], target_.all[b.index]),
            .source = static_cast<std::uint32_t>(a.index),
            .target = static_cast<std::uint32_t>(b.index),
            .score = score(match.source, match.target, match.cost)};
  }

  Leftovers& left_;
  const Mentions& source_;
  Leftovers& right_;
  const Mentions& target_;
  std::vector<Value> source_days_;
  std::vector<Value> target_days_;
};

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

std::vector<Disagreement> leftovers(const Mentions& source,
                                    const Mentions& target,
                                    const std::vector<Match>& matches) {
  Leftovers left = without_partner(source, matches, &Match::source);
  Leftovers right = without_partner(target, matches, &Match::target);
  if (left.empty() && right.empty()) return {};
  settle(left, source, right, target, matches);
  std::vector<Disagreement> found =
      Changes(left, source, right, target).found();
  add_unpaired(found, left, source, Difference::missing);
  add_unpaired(found, right, target, Difference::added);
  return found;
}

}  // namespace interlint
