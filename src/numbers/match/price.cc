#include "numbers/match/price.h"

#include "numbers/units/dimension.h"

namespace interlint {
namespace {

Difference other_unit(std::string_view a, std::string_view b) {
  if (common_dimension(a, b) == Dimension::currency)
    return Difference::currency;
  const Dimension left = measure_of(a).dimension;
  const Dimension right = measure_of(b).dimension;
  if ((left == Dimension::share && right == Dimension::points) ||
      (left == Dimension::points && right == Dimension::share))
    return Difference::percent_point;
  return Difference::unit;
}

/// A temperature whose scale is named beside one whose scale is not.
UnitPrice half_named_degrees(const Quantity& a, const Quantity& b) {
  const bool a_is_plain = is_plain_degree(a.unit);
  const Quantity& named = a_is_plain ? b : a;
  const Quantity& plain = a_is_plain ? a : b;
  if (named.value == plain.value) return {.cost = 0.05F};
  const bool celsius = measure_of(named.unit).dimension == Dimension::celsius;
  const bool fits =
      celsius ? converts(named.value, "celsius", plain.value, "fahrenheit")
              : converts(plain.value, "celsius", named.value, "fahrenheit");
  if (fits) return {.cost = 0.2F, .converted = true};
  return {.impossible = true};
}

bool is_temperature(Dimension dimension) {
  return dimension == Dimension::celsius || dimension == Dimension::fahrenheit;
}

/// The dollars that an American, an Australian, a Canadian calls dollars.
bool is_dollar(const Unit& unit) {
  return unit == "USD" || unit == "AUD" || unit == "CAD";
}

/// Units of which one is a set that holds the other, or equal ones.
UnitPrice price_of_common_unit(const Quantity& a, const Quantity& b) {
  if (a.unit == b.unit) return {};
  if (a.value != b.value &&
      converts_as_written(a.value, a.unit, b.value, b.unit))
    return {.cost = 0.2F, .converted = true};
  return {.cost = 0.05F};
}

/// A unit that one side alone names.
UnitPrice price_of_one_unit(const Unit& unit) {
  const Dimension known = measure_of(unit).dimension;
  const bool of_time =
      known == Dimension::duration || known == Dimension::months;
  return {.cost = of_time ? 0.05F : 0.12F};
}

bool is_half_named_temperature(const Unit& a, const Unit& b) {
  return (is_plain_degree(a) && is_temperature(measure_of(b).dimension)) ||
         (is_plain_degree(b) && is_temperature(measure_of(a).dimension));
}

}  // namespace

UnitPrice price_of_units(const Quantity& a, const Quantity& b) {
  if (a.unit.empty() && b.unit.empty()) return {};
  if (a.unit.empty()) return price_of_one_unit(b.unit);
  if (b.unit.empty()) return price_of_one_unit(a.unit);
  if (share_a_unit(a.unit, b.unit)) return price_of_common_unit(a, b);
  if ((a.soft_unit || b.soft_unit) && a.value == b.value)
    return {.cost = 0.15F};
  if (converts(a.value, a.unit, b.value, b.unit))
    return {.cost = 0.1F, .converted = true};
  if (is_half_named_temperature(a.unit, b.unit))
    return half_named_degrees(a, b);
  if (is_dollar(a.unit) && is_dollar(b.unit)) return {.cost = 0.1F};
  return {
      .cost = 0.7F, .difference = other_unit(a.unit, b.unit), .other = true};
}

}  // namespace interlint
