#include "numbers/match/settled.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <tuple>

#include "numbers/match/window.h"
#include "numbers/units/dimension.h"
#include "text/utf8.h"

namespace interlint {
namespace {

/// What a number said before is worth when it is said again.
constexpr float repeated = 0.35F;
/// What a month is worth that the target adds to a day of the source.
constexpr float completed = 0.5F;

/// Open leftovers that are plain numbers, by their values.
class OpenAmounts {
 public:
  OpenAmounts(Leftovers& left, const Mentions& items) {
    constexpr std::array plain = {Quality::amount, Quality::identifier,
                                  Quality::ordinal_or_amount, Quality::day};
    for (Leftover& l : left) {
      const Quantity& q = items[l.index];
      if (l.open && std::ranges::find(plain, q.quality) != plain.end())
        by_value_[key_of(q.value)].all.push_back(&l);
    }
  }

  /// The first of that value that is open and not `but`, or null.
  Leftover* find(const Value& value, const Leftover* but) {
    const auto known = by_value_.find(key_of(value));
    if (known == by_value_.end()) return nullptr;
    auto& [all, closed] = known->second;
    while (closed < all.size() && !all[closed]->open) ++closed;
    for (std::size_t i = closed; i < all.size(); ++i)
      if (all[i]->open && all[i] != but) return all[i];
    return nullptr;
  }

 private:
  using Key = std::tuple<std::int64_t, std::int16_t, std::uint32_t>;
  struct Equals {
    std::vector<Leftover*> all;
    std::size_t closed = 0;  ///< so many at the front are
  };

  static Key key_of(const Value& value) {
    return {value.digits, value.exponent, value.over};
  }

  std::map<Key, Equals> by_value_;
};

bool is_open_clock(const Leftover& l, const Mentions& items) {
  return l.open && items[l.index].quality == Quality::clock;
}

/// A score 3:1 may stand as "3-1" on the other side: two amounts.
void settle_scores(Leftovers& clocks, const Mentions& items, Leftovers& others,
                   const Mentions& other_items) {
  if (std::ranges::none_of(
          clocks, [&](const Leftover& l) { return is_open_clock(l, items); }))
    return;
  OpenAmounts amounts(others, other_items);
  for (Leftover& l : clocks) {
    if (!is_open_clock(l, items)) continue;
    const Quantity& q = items[l.index];
    Leftover* first = amounts.find(whole(q.parts[0]), nullptr);
    if (first == nullptr) continue;
    Leftover* second = amounts.find(whole(q.parts[1]), first);
    if (second == nullptr) continue;
    l.open = first->open = second->open = false;
  }
}

/// Does the word stand in that part of a text?
bool is_word_in(std::string_view word, std::string_view text, Span part) {
  for (std::size_t at = text.find(word, part.begin); at < part.end;
       at = text.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    const bool begins = at == 0 || !is_letter(code_point_before(
                                       text, static_cast<std::uint32_t>(at)));
    const bool ends =
        end == text.size() ||
        !is_letter(code_point_at(text, static_cast<std::uint32_t>(end)).value);
    if (begins && ends) return true;
  }
  return false;
}

/// What of a text of `size` bytes lies near the place `at` of one of `own`: all
/// of a sentence.
Span part_near(std::size_t at, std::size_t own, std::size_t size) {
  constexpr std::size_t near = 4096;  // bytes
  const std::size_t place = own == 0 ? 0 : at * size / own;
  return {static_cast<std::uint32_t>(place - std::min(place, near)),
          static_cast<std::uint32_t>(std::min(place + near, size))};
}

/// "Five Eyes" is Five Eyes in every language.
void settle_copies(Leftovers& left, const Mentions& items,
                   std::string_view other_text) {
  for (Leftover& l : left) {
    const std::string_view surface = items.all[l.index].surface;
    if (items[l.index].written != Written::words || surface.size() <= 3)
      continue;
    if (is_word_in(surface, other_text,
                   part_near(items[l.index].span.begin, items.text.size(),
                             other_text.size())))
      l.open = false;
  }
}

bool opens_bracket(std::string_view between) {
  return between.find_first_of("([/=") != std::string_view::npos &&
         between.size() < 24;
}

/// Does `next`, close behind `first`, say the same again in another unit?
/// "100 km (62 miles)", "1,000 euros ($1,080)".
bool says_again(const Mentions& items, std::size_t first, std::size_t next) {
  const Quantity& a = items[first];
  const Quantity& b = items[next];
  if (a.unit.empty() || b.unit.empty() || share_a_unit(a.unit, b.unit))
    return false;
  if (a.span.end > b.span.begin) return false;
  if (converts(a.value, a.unit, b.value, b.unit)) return true;
  return common_dimension(a.unit, b.unit) != Dimension::none &&
         opens_bracket(Span{a.span.end, b.span.begin}.in(items.text));
}

/// The units of what is open, each once.
std::vector<Unit> open_units(const Leftovers& left, const Mentions& items) {
  std::vector<Unit> units;
  for (const Leftover& l : left) {
    const Unit& unit = items[l.index].unit;
    if (l.open && !unit.empty() &&
        std::ranges::find(units, unit) == units.end())
      units.push_back(unit);
  }
  return units;
}

/// A conversion that only one side gives in brackets is a service, no fault;
/// if the other side gives one too, the two are compared.
void settle_conversions(Leftovers& left, const Mentions& items,
                        const Leftovers& others, const Mentions& other_items) {
  const std::vector<Unit> wanted = open_units(others, other_items);
  for (Leftover& l : left) {
    const Unit& unit = items[l.index].unit;
    if (std::ranges::any_of(wanted, [&](const Unit& other) {
          return share_a_unit(other, unit);
        }))
      continue;
    for (std::size_t step = 1; step <= 2 && l.open; ++step) {
      if (l.index >= step && says_again(items, l.index - step, l.index))
        l.open = false;
      if (l.open && l.index + step < items.size() &&
          says_again(items, l.index, l.index + step))
        l.open = false;
    }
  }
}

bool is_same(const Mention& source, const Mention& target) {
  const std::optional<Likeness> like = likeness(source, target);
  if (!like || like->cost >= 0.5F) return false;
  return !like->tells() || (like->difference != Difference::unit &&
                            like->difference != Difference::currency &&
                            like->difference != Difference::percent_point);
}

/// Whose leftovers are looked at.
enum class Whose : std::uint8_t { source, target };

/// Does the other side say the same, be it for another partner?
bool is_said_there(const Leftover& left, Whose whose, const Mentions& source,
                   const Mentions& target) {
  const bool of_source = whose == Whose::source;
  const Window near = of_source
                          ? window_of(left.index, source.size(), target.size())
                          : window_of(left.index, target.size(), source.size());
  for (std::size_t k = near.begin; k < near.end; ++k) {
    const std::size_t i = of_source ? left.index : k;
    const std::size_t j = of_source ? k : left.index;
    if (is_same(source.all[i], target.all[j])) return true;
  }
  return false;
}

void discount_repetitions(Leftovers& left, Whose whose, const Mentions& source,
                          const Mentions& target) {
  for (Leftover& l : left)
    if (l.open && is_said_there(l, whose, source, target)) l.factor = repeated;
}

bool is_month_or_year(const Quantity& quantity) {
  return quantity.quality == Quality::month ||
         quantity.quality == Quality::year;
}

/// A date that the target completes: "26日" is July 26, "July 26" that of
/// 2020.  The part that the article knows anyway stands beside one that the
/// source gives.
void discount_completed_dates(Leftovers& added, const Mentions& target,
                              const std::vector<Match>& matches) {
  std::vector<char> paired(target.size());
  for (const Match& match : matches) paired[match.target] = 1;
  const auto is_given_date = [&](std::size_t i) {
    const Quality quality = target[i].quality;
    return paired[i] != 0 &&
           (quality == Quality::day || quality == Quality::month);
  };
  for (Leftover& l : added) {
    if (!is_month_or_year(target[l.index])) continue;
    const bool completes =
        (l.index > 0 && is_given_date(l.index - 1)) ||
        (l.index + 1 < target.size() && is_given_date(l.index + 1));
    if (completes) l.factor = std::min(l.factor, completed);
  }
}

}  // namespace

void settle(Leftovers& left, const Mentions& source, Leftovers& right,
            const Mentions& target, const std::vector<Match>& matches) {
  settle_scores(left, source, right, target);
  settle_scores(right, target, left, source);
  settle_copies(left, source, target.text);
  settle_copies(right, target, source.text);
  settle_conversions(left, source, right, target);
  settle_conversions(right, target, left, source);
  discount_repetitions(left, Whose::source, source, target);
  discount_repetitions(right, Whose::target, source, target);
  if (std::ranges::none_of(left, [&](const Leftover& l) {
        return l.open && is_month_or_year(source[l.index]);
      }))
    discount_completed_dates(right, target, matches);
}

}  // namespace interlint
