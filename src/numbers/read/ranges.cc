#include <algorithm>

#include "numbers/read/page.h"

namespace interlint {
namespace {

enum class Joint : std::uint8_t { none, joins, ranges };

/// Where a phrase of some role ends, if one begins at `i`.
std::size_t past_bound(const Scan& scan, std::size_t i) {
  const auto bound = scan.phrase(i, NumberRole::bound);
  return bound ? scan.past_space(bound->end) : i;
}

/// How the tokens between two quantities join them.
Joint joint(const Scan& scan, std::size_t first, std::size_t end) {
  if (first >= end) return Joint::none;
  std::size_t i = scan.past_space(first);
  if (i >= end) return Joint::none;
  Joint found = Joint::none;
  if (const auto word = scan.phrase(i, NumberRole::ranges)) {
    found = Joint::ranges;
    i = word->end;
  } else if (const auto other = scan.phrase(i, NumberRole::joins)) {
    found = Joint::joins;
    i = other->end;
  } else if (is_dash(scan[i].mark)) {
    found = Joint::ranges;
    ++i;
  } else if (is_times(scan, i) || scan.is_mark(i, U'/')) {
    found = Joint::joins;
    ++i;
  }
  i = past_bound(scan, scan.past_space(i));
  return i == end ? found : Joint::none;
}

bool is_countable(const Quantity& quantity) {
  return quantity.quality == Quality::amount ||
         quantity.quality == Quality::year ||
         quantity.quality == Quality::fraction ||
         quantity.quality == Quality::vague;
}

bool can_range(const Quantity& a, const Quantity& b) {
  if (is_countable(a) && is_countable(b)) return true;
  if (a.quality != b.quality) return false;
  return a.quality == Quality::day || a.quality == Quality::time ||
         a.quality == Quality::clock || a.quality == Quality::decade ||
         a.quality == Quality::century || a.quality == Quality::month ||
         a.quality == Quality::weekday;
}

/// "between", "zwischen" shortly before makes "and" a range.
bool is_between(const Scan& scan, std::size_t first) {
  for (int words = 0; words < 2; ++words) {
    const auto word = scan.before(first);
    if (!word) return false;
    if (scan.senses(*word).with(NumberRole::between)) return true;
    first = *word;
  }
  return false;
}

/// "3 bis 5 Euro", and "$3 to 5" where the two are one range.
void share_unit(Quantity& a, Quantity& b, Joint how) {
  if (!is_countable(a) || !is_countable(b)) return;
  if (how == Joint::joins && b.unit.empty()) return;
  if (a.quality == Quality::year && !b.unit.empty())
    a.quality = Quality::amount;
  if (b.quality == Quality::year && !a.unit.empty())
    b.quality = Quality::amount;
  if (a.unit.empty() == b.unit.empty()) return;
  Quantity& bare = a.unit.empty() ? a : b;
  bare.unit = a.unit.empty() ? b.unit : a.unit;
  bare.soft_unit = true;
}

void share_scale(Quantity& a, const Item& b) {
  if (!b.quantity.scaled || a.scaled || !is_countable(a) || b.power <= 0 ||
      (!a.unit.empty() && !b.quantity.unit.empty() &&
       a.unit != b.quantity.unit))
    return;
  // 3 bis 5 Millionen: the scale is what the second number was moved by.
  a.others.push_back({shifted(a.value, b.power), Why::range_scale});
}

/// "10 bis 12 Uhr": the first is a time as well.
void share_time(Quantity& a, const Quantity& b) {
  if (b.quality != Quality::time || a.quality != Quality::amount ||
      !a.unit.empty())
    return;
  const auto hour = integer(a.value);
  const auto other = integer(b.value);
  if (!hour || !other || *hour > 24 || *hour < 0) return;
  const bool afternoon = *other >= 720 && *hour < 12 && b.others.empty() &&
                         *other / 60 - 12 > *hour;
  a.quality = Quality::time;
  a.value = whole(*hour * 60 + (afternoon ? 720 : 0));
  a.weight = b.weight;
  if (!b.others.empty())
    a.others = {{whole((*hour * 60 + 720) % 1440), Why::twelve_hour}};
}

struct Limit {
  std::size_t first = 0;
  std::size_t end = 0;
  Bound bound = Bound::none;
};

std::vector<Limit> limits(const Scan& scan, NumberRole role) {
  std::vector<Limit> found;
  if (!scan.may_have(role)) return found;
  for (std::size_t i = 0; i < scan.size();) {
    const auto hit = scan.phrase(i, role);
    if (hit) found.push_back({i, hit->end, hit->sense->bound});
    i = hit ? hit->end : i + 1;
  }
  return found;
}

/// May a bound reach across these tokens?  One word, no mark.
bool is_near(const Scan& scan, std::size_t first, std::size_t end) {
  int words = 0;
  for (std::size_t i = first; i < end; ++i) {
    if (scan.is(i, TokenForm::space)) continue;
    if (!scan.is(i, TokenForm::word)) return false;
    ++words;
  }
  return words <= 1;
}

bool takes_bounds(const Quantity& quantity) {
  switch (quantity.quality) {
    case Quality::echo:
    case Quality::identifier:
    case Quality::phone:
    case Quality::roman:
    case Quality::month:
    case Quality::weekday: return false;
    default: return true;
  }
}

}  // namespace

void join_ranges(Page& page) {
  std::vector<Item>& items = page.items;
  std::ranges::stable_sort(items, {}, [](const Item& item) {
    return std::pair(item.first, item.end);
  });
  std::uint32_t ranges = 0;
  for (std::size_t i = 0; i + 1 < items.size(); ++i) {
    Item& a = items[i];
    Item& b = items[i + 1];
    Joint how = joint(page.scan, a.end, b.first);
    if (how == Joint::none) continue;
    share_time(a.quantity, b.quantity);
    if (!can_range(a.quantity, b.quantity)) continue;
    if (how == Joint::joins && is_between(page.scan, a.first))
      how = Joint::ranges;
    share_scale(a.quantity, b);
    share_unit(a.quantity, b.quantity, how);
    if (how != Joint::ranges || a.quantity.unit != b.quantity.unit) continue;
    a.quantity.range = b.quantity.range = ++ranges;
    b.quantity.range_end = true;
  }
}

void add_bounds(Page& page) {
  if (page.items.empty()) return;
  const Scan& scan = page.scan;
  const std::vector<Limit> before = limits(scan, NumberRole::bound);
  const std::vector<Limit> behind = limits(scan, NumberRole::bound_after);
  for (Item& item : page.items) {
    if (!takes_bounds(item.quantity)) continue;
    auto limit = std::ranges::upper_bound(before, item.first, {}, &Limit::end);
    if (limit != before.begin()) {
      --limit;
      if (is_near(scan, limit->end, item.first)) {
        item.quantity.bound = limit->bound;
        item.quantity.bound_span = scan.span(limit->first, limit->end);
      }
    }
    const auto after =
        std::ranges::find(behind, scan.past_space(item.end), &Limit::first);
    if (after != behind.end() && item.quantity.bound == Bound::none) {
      item.quantity.bound = after->bound;
      item.quantity.bound_span = scan.span(after->first, after->end);
    }
  }
}

}  // namespace interlint
