#include "numbers/match/cost.h"

#include <algorithm>
#include <array>

#include "numbers/match/price.h"
#include "numbers/match/time.h"
#include "numbers/units/dimension.h"

namespace interlint {
namespace {

constexpr Value hundred = {1, 2, 1};

/// The two in the order `first`, other; nothing if neither is `first`.
std::optional<std::pair<const Quantity*, const Quantity*>> ordered(
    const Quantity& a, const Quantity& b, Quality first) {
  if (a.quality == first) return std::pair(&a, &b);
  if (b.quality == first) return std::pair(&b, &a);
  return std::nullopt;
}

bool has_digit(std::string_view text) {
  return std::ranges::any_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

bool is_four_digits(std::string_view text) {
  return text.size() == 4 &&
         std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

std::string digits_of(std::string_view text) {
  std::string digits;
  for (const char c : text)
    if (c >= '0' && c <= '9') digits += c;
  return digits;
}

bool reads_as(const Quantity& quantity, const Value& value, Why why) {
  return std::ranges::find(quantity.others, Reading{value, why}) !=
         quantity.others.end();
}

/// A version at the end of a German sentence, "2.4.", has the look of a day.
bool is_copy_but_for_the_stop(const Mention& a, const Mention& b) {
  return a.surface.ends_with('.') &&
         a.surface.substr(0, a.surface.size() - 1) == b.surface &&
         b.surface.find('.') != std::string_view::npos;
}

/// A designation in three parts or more is one, however it is read: "2.6.24".
bool is_in_parts(std::string_view surface) {
  constexpr std::ptrdiff_t least_stops = 2;
  return std::ranges::count(surface, '.') >= least_stops &&
         !surface.ends_with('.');
}

/// The same characters on both sides: left as they were on purpose.
bool is_copy(const Mention& a, const Mention& b) {
  if (is_copy_but_for_the_stop(a, b)) return true;
  if (a.surface != b.surface || !has_digit(a.surface)) return false;
  if (is_in_parts(a.surface)) return true;
  const Quality quality = a.quantity->quality;
  if (is_four_digits(a.surface))
    return either(*a.quantity, *b.quantity, Quality::time);
  if (quality != b.quantity->quality || a.surface.size() <= 4) return false;
  constexpr std::array copied = {Quality::day, Quality::month, Quality::year,
                                 Quality::identifier, Quality::time};
  return std::ranges::find(copied, quality) != copied.end();
}

/// Which family a value may be compared in without a charge.
int value_family(Quality quality) {
  switch (quality) {
    case Quality::amount:
    case Quality::year:
    case Quality::ordinal_or_amount:
    case Quality::identifier: return -1;
    default: return static_cast<int>(quality);
  }
}

/// Designations are compared by all their digits.
bool same_digits(const Mention& a, const Mention& b) {
  const std::string digits = digits_of(a.surface);
  return !digits.empty() && digits == digits_of(b.surface);
}

bool same_value(const Mention& a, const Mention& b) {
  if (both(*a.quantity, *b.quantity, Quality::identifier) ||
      both(*a.quantity, *b.quantity, Quality::phone))
    return a.quantity->value == b.quantity->value || same_digits(a, b);
  return magnitude(a.quantity->value) == magnitude(b.quantity->value);
}

/// Letters and digits that stand alike in both texts: the 3M of a filter.  A
/// mark between digits may mean something else.
bool is_copied_name(const Mention& a, const Mention& b) {
  return a.surface == b.surface && has_digit(a.surface) &&
         a.surface.find_first_of(".,") == std::string_view::npos;
}

bool may_be_misread(Quality quality) {
  return quality == Quality::amount || quality == Quality::year;
}

/// Equal only by the marks of the other language.
bool is_misread(const Mention& a, const Mention& b) {
  const Quantity& x = *a.quantity;
  const Quantity& y = *b.quantity;
  return may_be_misread(x.quality) && may_be_misread(y.quality) &&
         b.surface.size() >= 5 && has_digit(b.surface) &&
         (reads_as(y, x.value, Why::separator) ||
          reads_as(x, y.value, Why::separator));
}

bool has_other_reading(const Quantity& quantity, const Value& value) {
  return std::ranges::any_of(quantity.others, [&](const Reading& reading) {
    return reading.why != Why::separator && reading.value == value;
  });
}

/// Equal only if one of the two is read in another way.
std::optional<Likeness> equal_by_another_reading(const Mention& a,
                                                 const Mention& b) {
  if (is_misread(a, b)) return Likeness{0.15F, Difference::separator, 0.9F};
  const Quantity& x = *a.quantity;
  const Quantity& y = *b.quantity;
  if (has_other_reading(x, y.value) || has_other_reading(y, x.value))
    return Likeness{0.15F};
  const bool both_otherwise =
      std::ranges::any_of(x.others, [&](const Reading& reading) {
        return reading.why != Why::separator &&
               has_other_reading(y, reading.value);
      });
  if (both_otherwise) return Likeness{0.3F};
  return std::nullopt;
}

std::optional<Likeness> equal_value(const Mention& a, const Mention& b) {
  std::optional<Likeness> found =
      same_value(a, b) ? Likeness{0} : equal_by_another_reading(a, b);
  if (!found) return std::nullopt;
  if (value_family(a.quantity->quality) != value_family(b.quantity->quality))
    found->cost += 0.1F;
  if (a.quantity->negative != b.quantity->negative) found->cost += 0.05F;
  return found;
}

bool is_two_digit(const Value& value) {
  return value.digits >= 0 && compare(value, hundred) < 0;
}

bool same_modulo_hundred(const Value& a, const Value& b) {
  const std::optional<Value> x = remainder(a, 100);
  return x && x == remainder(b, 100);
}

/// 1825-69: the years of a life, the second without its century.
bool is_short_year(const Quantity& a, const Quantity& b) {
  return both(a, b, Quality::year) &&
         is_two_digit(a.value) != is_two_digit(b.value) &&
         same_modulo_hundred(a.value, b.value);
}

/// The nineties, and a decade whose century is named.
bool is_short_decade(const Quantity& a, const Quantity& b) {
  return either(a, b, Quality::decade) &&
         is_two_digit(a.value) != is_two_digit(b.value) &&
         same_modulo_hundred(a.value, b.value);
}

/// Who leaves the century out means one that he has lived in.
bool is_of_our_time(const Value& year) {
  return compare(year, whole(1900)) >= 0 && compare(year, whole(2100)) < 0;
}

std::optional<Likeness> same_period(const Quantity& a, const Quantity& b) {
  if (is_short_year(a, b)) return Likeness{0.2F};
  if (const auto pair = ordered(a, b, Quality::century);
      pair && pair->second->quality == Quality::decade) {
    const std::optional<Value> before =
        difference(pair->first->value, whole(1));
    if (before && product(*before, hundred) == pair->second->value)
      return Likeness{0.1F};
  }
  if (is_short_decade(a, b)) {
    const Quantity& full = is_two_digit(a.value) ? b : a;
    if (is_of_our_time(full.value)) return Likeness{0.1F};
    return Likeness{0.1F, Difference::date, 0.7F};
  }
  if (const auto pair = ordered(a, b, Quality::year)) {
    constexpr std::array short_years = {Quality::amount, Quality::identifier,
                                        Quality::day};
    const Quantity& other = *pair->second;
    if (std::ranges::find(short_years, other.quality) != short_years.end() &&
        is_two_digit(other.value) && !is_two_digit(pair->first->value) &&
        same_modulo_hundred(pair->first->value, other.value))
      return Likeness{0.4F};
  }
  return std::nullopt;
}

/// A batting average of .182, and one of 18.2 percent.
bool is_bare_share(const Quantity& bare, const Quantity& percent) {
  return percent.unit == "percent" && bare.unit.empty() &&
         compare(magnitude(bare.value), whole(1)) < 0 &&
         product(bare.value, hundred) == percent.value;
}

/// "halved" and "half", "50 percent" and "half", ".182" and "18.2 percent".
std::optional<Likeness> same_share(const Quantity& a, const Quantity& b) {
  if (both(a, b, Quality::amount) &&
      (is_bare_share(a, b) || is_bare_share(b, a)))
    return Likeness{0.3F};
  const auto pair = ordered(a, b, Quality::fraction);
  if (!pair) return std::nullopt;
  const Quantity& fraction = *pair->first;
  const Quantity& other = *pair->second;
  if (other.quality == Quality::multiple &&
      product(fraction.value, other.value) == whole(1))
    return Likeness{0.3F};
  if (other.unit != "percent") return std::nullopt;
  const std::optional<Value> percent = product(fraction.value, hundred);
  const std::optional<Value> gap =
      percent ? difference(*percent, other.value) : std::nullopt;
  if (gap && compare(magnitude(*gap), whole(1)) <= 0) return Likeness{0.3F};
  return std::nullopt;
}

int precision(const Value& value) {
  int digits = 1;
  for (std::int64_t rest = magnitude(value).digits / 10; rest != 0; rest /= 10)
    ++digits;
  return digits;
}

/// `value` to that many digits, half up.
std::optional<Value> rounded(const Value& value, int digits) {
  const int surplus = precision(value) - digits;
  if (value.over != 1 || surplus <= 0) return std::nullopt;
  std::int64_t unit = 1;
  for (int i = 0; i < surplus; ++i) unit *= 10;
  const std::int64_t steps = (value.digits + unit / 2) / unit;
  return shifted(whole(steps), value.exponent + surplus);
}

/// A precise figure beside a round one that owns up to it: "about", "million".
bool is_rounding(const Quantity& a, const Quantity& b) {
  constexpr Value thousand = {1, 3, 1};
  const auto counts = [&](const Quantity& q) {
    return q.quality == Quality::amount && compare(q.value, thousand) >= 0;
  };
  if (!counts(a) || !counts(b)) return false;
  const bool a_is_precise = precision(a.value) > precision(b.value);
  const Quantity& precise = a_is_precise ? a : b;
  const Quantity& round = a_is_precise ? b : a;
  if (precision(precise.value) <= precision(round.value)) return false;
  const bool hedged = round.bound != Bound::none;
  const bool owns_up = (hedged && precise.bound == Bound::none) ||
                       (round.scaled && !precise.scaled);
  if (!owns_up) return false;
  return rounded(precise.value, precision(round.value)) == round.value ||
         (hedged && within(precise.value, round.value, 3));
}

/// "a dozen" beside "dozens": one says how many, the other that they are many.
bool is_multiplied(const Quantity& a, const Quantity& b) {
  const auto pair = ordered(a, b, Quality::vague);
  if (!pair || pair->second->quality != Quality::amount) return false;
  // Hundred and thousand are used as loosely as hundreds and thousands.
  return pair->second->written == Written::words && a.value == b.value &&
         a.value.digits > 1;
}

/// Equal values with what their units, and dozens for a dozen, add to it.
Likeness priced(Likeness equal, const Quantity& a, const Quantity& b,
                const UnitPrice& units) {
  equal.cost += units.cost;
  if (is_multiplied(a, b)) {
    equal.difference = Difference::changed;
    equal.score = 0.62F;
  }
  if (units.other) {
    equal.difference = units.difference;
    equal.score = 0.7F;
  }
  return equal;
}

std::optional<Likeness> with_values(const Mention& a, const Mention& b) {
  const Quantity& x = *a.quantity;
  const Quantity& y = *b.quantity;
  const UnitPrice units = price_of_units(x, y);
  if (units.impossible) return std::nullopt;
  if (units.converted) return Likeness{units.cost};
  if (const std::optional<Likeness> found = equal_value(a, b))
    return priced(*found, x, y, units);
  if (is_plain_degree(x.unit) && is_plain_degree(y.unit) &&
      (converts(x.value, "celsius", y.value, "fahrenheit") ||
       converts(x.value, "fahrenheit", y.value, "celsius")))
    return Likeness{0.45F};
  if (const auto found = same_period(x, y)) return found;
  if (is_copied_name(a, b)) return Likeness{0.2F};
  if (both(x, y, Quality::vague) && within(x.value, y.value, 25))
    return Likeness{0.1F};
  if (either(x, y, Quality::vague)) return std::nullopt;
  if (const auto found = same_share(x, y)) return found;
  if (is_rounding(x, y))
    return Likeness{0.35F + units.cost, Difference::rounding, 0.6F};
  return std::nullopt;
}

}  // namespace

bool either(const Quantity& a, const Quantity& b, Quality quality) {
  return a.quality == quality || b.quality == quality;
}

bool both(const Quantity& a, const Quantity& b, Quality quality) {
  return a.quality == quality && b.quality == quality;
}

std::optional<Likeness> likeness(const Mention& source, const Mention& target) {
  const Quantity& a = *source.quantity;
  const Quantity& b = *target.quantity;
  if (is_copy(source, target)) return Likeness{0.2F};
  if (either(a, b, Quality::month) || either(a, b, Quality::weekday))
    return with_name_of_time(a, b);
  if (is_clock(a.quality) || is_clock(b.quality)) return with_clock(a, b);
  return with_values(source, target);
}

Family family_of(Quality quality) {
  switch (quality) {
    case Quality::amount:
    case Quality::year:
    case Quality::ordinal_or_amount:
    case Quality::identifier:
    case Quality::day:
    case Quality::compound: return Family::number;
    case Quality::ordinal: return Family::ordinal;
    case Quality::time:
    case Quality::clock: return Family::clock;
    case Quality::month: return Family::month;
    case Quality::weekday: return Family::weekday;
    case Quality::fraction: return Family::fraction;
    case Quality::multiple: return Family::multiple;
    case Quality::decade:
    case Quality::century: return Family::period;
    case Quality::vague: return Family::vague;
    case Quality::roman: return Family::roman;
    case Quality::phone: return Family::phone;
    case Quality::echo: return Family::echo;
  }
  return Family::echo;
}

}  // namespace interlint
