#include "numbers/match/settled.h"

#include <algorithm>
#include <array>
#include <optional>

#include "numbers/units/dimension.h"
#include "text/utf8.h"

namespace interlint {
namespace {

/// What a number said before is worth when it is said again.
constexpr float repeated = 0.35F;
/// What a month is worth that the target adds to a day of the source.
constexpr float completed = 0.5F;

/// The leftover of that value, if there is one that is no `but`.
Leftover* find_amount(Leftovers& left, const Mentions& items,
                      const Value& value, const Leftover* but) {
  constexpr std::array plain = {Quality::amount, Quality::identifier,
                                Quality::ordinal_or_amount, Quality::day};
  for (Leftover& l : left) {
    const Quantity& q = items[l.index];
    if (l.open && &l != but && q.value == value &&
        std::ranges::find(plain, q.quality) != plain.end())
      return &l;
  }
  return nullptr;
}

/// A score 3:1 may stand as "3-1" on the other side: two amounts.
void settle_scores(Leftovers& clocks, const Mentions& items, Leftovers& others,
                   const Mentions& other_items) {
  for (Leftover& l : clocks) {
    const Quantity& q = items[l.index];
    if (!l.open || q.quality != Quality::clock) continue;
    Leftover* first =
        find_amount(others, other_items, whole(q.parts[0]), nullptr);
    if (first == nullptr) continue;
    Leftover* second =
        find_amount(others, other_items, whole(q.parts[1]), first);
    if (second == nullptr) continue;
    l.open = first->open = second->open = false;
  }
}

bool is_word_in(std::string_view word, std::string_view text) {
  for (std::size_t at = text.find(word); at != std::string_view::npos;
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

/// "Five Eyes" is Five Eyes in every language.
void settle_copies(Leftovers& left, const Mentions& items,
                   std::string_view other_text) {
  for (Leftover& l : left) {
    const std::string_view surface = items.all[l.index].surface;
    if (items[l.index].written == Written::words && surface.size() > 3 &&
        is_word_in(surface, other_text))
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

bool wants_unit(const Leftovers& others, const Mentions& other_items,
                const Unit& unit) {
  return std::ranges::any_of(others, [&](const Leftover& l) {
    return l.open && share_a_unit(other_items[l.index].unit, unit);
  });
}

/// A conversion that only one side gives in brackets is a service, no fault;
/// if the other side gives one too, the two are compared.
void settle_conversions(Leftovers& left, const Mentions& items,
                        const Leftovers& others, const Mentions& other_items) {
  for (Leftover& l : left) {
    if (wants_unit(others, other_items, items[l.index].unit)) continue;
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
  const std::size_t others = of_source ? target.size() : source.size();
  for (std::size_t k = 0; k < others; ++k) {
    const std::size_t i = of_source ? left.index : k;
    const std::size_t j = of_source ? k : left.index;
    if (within_reach(i, source, j, target) &&
        is_same(source.all[i], target.all[j]))
      return true;
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
