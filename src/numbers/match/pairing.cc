#include "numbers/match/pairing.h"

#include <algorithm>
#include <cmath>
#include <tuple>

#include "numbers/match/assignment.h"
#include "numbers/match/cost.h"
#include "numbers/match/leftovers.h"
#include "numbers/units/dimension.h"
#include "text/words.h"

namespace interlint {
namespace {

Mentions items_of(Amounts amounts) {
  Mentions items{.text = amounts.text, .all = {}};
  items.all.reserve(amounts.quantities.size());
  for (const Quantity& quantity : amounts.quantities)
    items.all.push_back({&quantity, quantity.span.in(amounts.text)});
  return items;
}

/// Breaks ties: of two equals the one at the same place of its text.
float displacement(std::size_t i, std::size_t n, std::size_t j, std::size_t m) {
  const float a = static_cast<float>(i) / static_cast<float>(n);
  const float b = static_cast<float>(j) / static_cast<float>(m);
  return 0.001F * std::abs(a - b);
}

std::vector<float> weights(const Mentions& items) {
  std::vector<float> all;
  all.reserve(items.size());
  for (const Mention& item : items.all) all.push_back(item.quantity->weight);
  return all;
}

Costs costs_of(const Mentions& source, const Mentions& target) {
  return {
      .alone_source = weights(source),
      .alone_target = weights(target),
      .pair = [&](std::uint32_t i, std::uint32_t j) -> std::optional<float> {
        const auto like = likeness(source.all[i], target.all[j]);
        if (!like) return std::nullopt;
        return like->cost + displacement(i, source.size(), j, target.size());
      }};
}

bool is_upward(Bound bound) {
  return bound == Bound::above || bound == Bound::at_least;
}

bool is_downward(Bound bound) {
  return bound == Bound::below || bound == Bound::at_most;
}

bool contradict(Bound a, Bound b) {
  return (is_upward(a) && is_downward(b)) || (is_downward(a) && is_upward(b));
}

/// A minus on one side only.  What cannot be negative, a length or a weight,
/// has a dash before it.
bool is_sign_lost(const Quantity& a, const Quantity& b) {
  const Unit& unit = a.unit.empty() ? b.unit : a.unit;
  return a.negative != b.negative && a.written == Written::digits &&
         b.written == Written::digits &&
         !is_physical(common_dimension(unit, unit));
}

/// What a match says although its values agree.
std::optional<Disagreement> disagreement(const Match& match,
                                         const Mentions& source,
                                         const Mentions& target) {
  const Quantity& a = source[match.source];
  const Quantity& b = target[match.target];
  const auto as = [&](Difference difference, float score) {
    return Disagreement{difference, match.source, match.target, score};
  };
  const auto like =
      likeness(source.all[match.source], target.all[match.target]);
  if (like && like->tells()) return as(like->difference, like->score);
  if (match.cost < 0.5F && contradict(a.bound, b.bound))
    return as(Difference::bound, 0.75F);
  if (is_sign_lost(a, b)) return as(Difference::sign, 0.7F);
  return std::nullopt;
}

/// 50–20 % off: the target may put the ends in their usual order.  "From 50 to
/// 20" says which way it went.
bool falls_by_a_mark(const Mentions& source, const Quantity& a,
                     const Quantity& b) {
  const Quantity& from = a.range_end ? b : a;
  const Quantity& to = a.range_end ? a : b;
  if (compare(from.value, to.value) <= 0 || from.span.end > to.span.begin)
    return false;
  const std::string_view between =
      Span{from.span.end, to.span.begin}.in(source.text);
  return words(between).empty();
}

/// Ends of one range on both sides, exchanged: from 20 to 35, from 35 to 20.
std::optional<Disagreement> exchanged(const Match& first, const Match& second,
                                      const Mentions& source,
                                      const Mentions& target) {
  const Quantity& a = source[first.source];
  const Quantity& b = source[second.source];
  const Quantity& x = target[first.target];
  const Quantity& y = target[second.target];
  const bool are_ranges =
      a.range != 0 && a.range == b.range && x.range != 0 && x.range == y.range;
  if (!are_ranges || a.value == b.value) return std::nullopt;
  if (a.range_end == x.range_end || b.range_end == y.range_end)
    return std::nullopt;
  if (first.cost >= 0.3F || second.cost >= 0.3F) return std::nullopt;
  if (falls_by_a_mark(source, a, b)) return std::nullopt;
  return Disagreement{Difference::range, first.source, first.target, 0.75F};
}

std::vector<Disagreement> of_matches(const std::vector<Match>& matches,
                                     const Mentions& source,
                                     const Mentions& target) {
  std::vector<Disagreement> found;
  for (std::size_t i = 0; i < matches.size(); ++i) {
    if (const auto one = disagreement(matches[i], source, target))
      found.push_back(*one);
    if (i == 0) continue;
    if (const auto one = exchanged(matches[i - 1], matches[i], source, target))
      found.push_back(*one);
  }
  return found;
}

/// In order of the target, what has no place there behind its source.
auto place(const Disagreement& d) {
  constexpr std::uint32_t none = UINT32_MAX;
  return std::tuple(d.target.value_or(none), d.source.value_or(none),
                    d.difference);
}

}  // namespace

Pairing pairing(Amounts source, Amounts target) {
  const Mentions left = items_of(source);
  const Mentions right = items_of(target);
  if (left.size() == 0 && right.size() == 0) return {};
  Pairing made;
  made.matches = assignment(costs_of(left, right));
  made.disagreements = of_matches(made.matches, left, right);
  const std::vector<Disagreement> rest = leftovers(left, right, made.matches);
  made.disagreements.insert(made.disagreements.end(), rest.begin(), rest.end());
  std::ranges::sort(made.disagreements, {}, place);
  return made;
}

}  // namespace interlint
