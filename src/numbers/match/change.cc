#include "numbers/match/change.h"

#include <algorithm>
#include <array>
#include <string>

#include "numbers/units/dimension.h"

namespace interlint {
namespace {

bool is_calendar(Quality quality) {
  switch (quality) {
    case Quality::day:
    case Quality::month:
    case Quality::year:
    case Quality::decade:
    case Quality::century: return true;
    default: return false;
  }
}

/// a / b is 10 to that power; 0 if it is no power of ten, or equal.
int power_of_ten(const Value& a, const Value& b) {
  if (a.digits == 0 || b.digits == 0) return 0;
  if (a.digits != b.digits || a.over != b.over) return 0;
  return a.exponent - b.exponent;
}

bool is_scale(const Quantity& a, const Quantity& b) {
  const int power = std::abs(power_of_ten(a.value, b.value));
  if (power == 0) return false;
  if (a.scaled || b.scaled || a.quality == Quality::vague ||
      b.quality == Quality::vague)
    return true;
  return power >= 3 && power % 3 == 0;
}

bool is_one_digit_off(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) return false;
  int off = 0;
  for (std::size_t i = 0; i < a.size(); ++i) off += a[i] != b[i] ? 1 : 0;
  return off == 1;
}

Difference change_of_digits(const Value& source, const Value& target) {
  const std::string a = shown(source);
  const std::string b = shown(target);
  if (a.size() > 1 && is_one_digit_off(a, b)) return Difference::digit;
  std::string sorted_a = a;
  std::string sorted_b = b;
  std::ranges::sort(sorted_a);
  std::ranges::sort(sorted_b);
  if (sorted_a == sorted_b) return Difference::transposition;
  if (b.size() < a.size() && a.starts_with(b)) return Difference::truncation;
  return Difference::changed;
}

std::optional<Difference> change_of_units(const Quantity& a,
                                          const Quantity& b) {
  if (a.unit.empty() || b.unit.empty() || share_a_unit(a.unit, b.unit))
    return std::nullopt;
  const Dimension left = measure_of(a.unit).dimension;
  const Dimension right = measure_of(b.unit).dimension;
  if (is_physical(common_dimension(a.unit, b.unit)))
    return Difference::conversion;
  if ((left == Dimension::celsius && right == Dimension::fahrenheit) ||
      (left == Dimension::fahrenheit && right == Dimension::celsius))
    return Difference::conversion;
  if (common_dimension(a.unit, b.unit) == Dimension::currency)
    return Difference::rate;
  return std::nullopt;
}

}  // namespace

std::string_view prefix_of(std::string_view designation) {
  const auto end = std::ranges::find_if(designation, [](char c) {
    return c == ' ' || c == '-' || (c >= '0' && c <= '9');
  });
  return {designation.begin(), end};
}

Difference change(const Mention& source, const Mention& target) {
  const Quantity& a = *source.quantity;
  const Quantity& b = *target.quantity;
  if (family_of(a.quality) == Family::clock &&
      family_of(b.quality) == Family::clock)
    return Difference::time;
  if (a.quality == Quality::weekday) return Difference::weekday;
  if (a.quality == b.quality && is_calendar(a.quality)) return Difference::date;
  if (a.quality == b.quality &&
      (a.quality == Quality::identifier || a.quality == Quality::phone))
    return Difference::identifier;
  if (b.quality == Quality::ordinal &&
      (a.quality == Quality::ordinal ||
       a.quality == Quality::ordinal_or_amount))
    return Difference::ordinal;
  if (const auto units = change_of_units(a, b)) return *units;
  if (is_scale(a, b)) return Difference::scale;
  return change_of_digits(a.value, b.value);
}

}  // namespace interlint
