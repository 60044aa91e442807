#include "numbers/units/dimension.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <vector>

namespace interlint {
namespace {

struct Row {
  std::string_view unit;
  Dimension dimension;
  Value factor;
};

// Bases: metre, square metre, gram, litre, km/h, second, month, percent,
// percentage point, kWh, kW, GB (decimal), Hz, hPa.
constexpr std::array units = {
    Row{"acre", Dimension::area, {40468564224, -7, 1}},
    Row{"bar", Dimension::pressure, {1, 3, 1}},
    Row{"barrel", Dimension::volume, {158987294928, -9, 1}},
    Row{"basis-point", Dimension::points, {1, -2, 1}},
    Row{"celsius", Dimension::celsius, {1, 0, 1}},
    Row{"centiliter", Dimension::volume, {1, -2, 1}},
    Row{"centimeter", Dimension::length, {1, -2, 1}},
    Row{"century", Dimension::months, {12, 2, 1}},
    Row{"cubic-centimeter", Dimension::volume, {1, -3, 1}},
    Row{"cubic-foot", Dimension::volume, {28316846592, -9, 1}},
    Row{"cubic-kilometer", Dimension::volume, {1, 12, 1}},
    Row{"cubic-meter", Dimension::volume, {1, 3, 1}},
    Row{"day", Dimension::duration, {864, 2, 1}},
    Row{"decade", Dimension::months, {12, 1, 1}},
    Row{"deciliter", Dimension::volume, {1, -1, 1}},
    Row{"decimeter", Dimension::length, {1, -1, 1}},
    Row{"degree", Dimension::degree, {1, 0, 1}},
    Row{"fahrenheit", Dimension::fahrenheit, {1, 0, 1}},
    Row{"foot", Dimension::length, {3048, -4, 1}},
    Row{"furlong", Dimension::length, {201168, -3, 1}},
    Row{"gallon", Dimension::volume, {3785411784, -9, 1}},
    Row{"generic", Dimension::degree, {1, 0, 1}},
    Row{"gigabyte", Dimension::data, {1, 0, 1}},
    Row{"gigahertz", Dimension::frequency, {1, 9, 1}},
    Row{"gigawatt", Dimension::power, {1, 6, 1}},
    Row{"gigawatt-hour", Dimension::energy, {1, 6, 1}},
    Row{"gram", Dimension::mass, {1, 0, 1}},
    Row{"hectare", Dimension::area, {1, 4, 1}},
    Row{"hectoliter", Dimension::volume, {1, 2, 1}},
    Row{"hectopascal", Dimension::pressure, {1, 0, 1}},
    Row{"hertz", Dimension::frequency, {1, 0, 1}},
    Row{"horsepower", Dimension::power, {7457, -4, 1}},
    Row{"hour", Dimension::duration, {36, 2, 1}},
    Row{"inch", Dimension::length, {254, -4, 1}},
    Row{"joule", Dimension::energy, {1, -6, 36}},
    Row{"kilobyte", Dimension::data, {1, -6, 1}},
    Row{"kilogram", Dimension::mass, {1, 3, 1}},
    Row{"kilohertz", Dimension::frequency, {1, 3, 1}},
    Row{"kilojoule", Dimension::energy, {1, -3, 36}},
    Row{"kilometer", Dimension::length, {1, 3, 1}},
    Row{"kilometer-per-hour", Dimension::speed, {1, 0, 1}},
    Row{"kilowatt", Dimension::power, {1, 0, 1}},
    Row{"kilowatt-hour", Dimension::energy, {1, 0, 1}},
    Row{"knot", Dimension::speed, {1852, -3, 1}},
    Row{"li", Dimension::length, {5, 2, 1}},
    Row{"liter", Dimension::volume, {1, 0, 1}},
    Row{"long-ton", Dimension::mass, {10160469088, -4, 1}},
    Row{"megabyte", Dimension::data, {1, -3, 1}},
    Row{"megahertz", Dimension::frequency, {1, 6, 1}},
    Row{"megawatt", Dimension::power, {1, 3, 1}},
    Row{"megawatt-hour", Dimension::energy, {1, 3, 1}},
    Row{"meter", Dimension::length, {1, 0, 1}},
    Row{"meter-per-second", Dimension::speed, {36, -1, 1}},
    Row{"metric-ton", Dimension::mass, {1, 6, 1}},
    Row{"microgram", Dimension::mass, {1, -6, 1}},
    Row{"micrometer", Dimension::length, {1, -6, 1}},
    Row{"mile", Dimension::length, {1609344, -3, 1}},
    Row{"mile-per-hour", Dimension::speed, {1609344, -6, 1}},
    Row{"milligram", Dimension::mass, {1, -3, 1}},
    Row{"milliliter", Dimension::volume, {1, -3, 1}},
    Row{"millimeter", Dimension::length, {1, -3, 1}},
    Row{"millisecond", Dimension::duration, {1, -3, 1}},
    Row{"milliwatt", Dimension::power, {1, -6, 1}},
    Row{"minute", Dimension::duration, {6, 1, 1}},
    Row{"month", Dimension::months, {1, 0, 1}},
    Row{"mu", Dimension::area, {2000, 0, 3}},
    Row{"nanometer", Dimension::length, {1, -9, 1}},
    Row{"nautical-mile", Dimension::length, {1852, 0, 1}},
    Row{"ounce", Dimension::mass, {28349523125, -9, 1}},
    Row{"pascal", Dimension::pressure, {1, -2, 1}},
    Row{"percent", Dimension::share, {1, 0, 1}},
    Row{"percentage-point", Dimension::points, {1, 0, 1}},
    Row{"permille", Dimension::share, {1, -1, 1}},
    Row{"petabyte", Dimension::data, {1, 6, 1}},
    Row{"pint", Dimension::volume, {473176473, -9, 1}},
    Row{"pound", Dimension::mass, {45359237, -5, 1}},
    Row{"pound-metric", Dimension::mass, {5, 2, 1}},
    Row{"quart", Dimension::volume, {946352946, -9, 1}},
    Row{"second", Dimension::duration, {1, 0, 1}},
    Row{"square-centimeter", Dimension::area, {1, -4, 1}},
    Row{"square-foot", Dimension::area, {9290304, -8, 1}},
    Row{"square-inch", Dimension::area, {64516, -8, 1}},
    Row{"square-kilometer", Dimension::area, {1, 6, 1}},
    Row{"square-meter", Dimension::area, {1, 0, 1}},
    Row{"square-mile", Dimension::area, {2589988110336, -6, 1}},
    Row{"square-yard", Dimension::area, {83612736, -8, 1}},
    Row{"stone", Dimension::mass, {635029318, -5, 1}},
    Row{"temperature-generic", Dimension::degree, {1, 0, 1}},
    Row{"terabyte", Dimension::data, {1, 3, 1}},
    Row{"terawatt-hour", Dimension::energy, {1, 9, 1}},
    Row{"ton", Dimension::mass, {90718474, -2, 1}},
    Row{"tonne", Dimension::mass, {1, 6, 1}},
    Row{"watt", Dimension::power, {1, -3, 1}},
    Row{"week", Dimension::duration, {6048, 2, 1}},
    Row{"yard", Dimension::length, {9144, -4, 1}},
    Row{"year", Dimension::months, {12, 0, 1}},
};
static_assert(std::ranges::is_sorted(units, {}, &Row::unit));

/// A code, or a code and its hundredth: "EUR", "EUR-cent".
bool is_currency(std::string_view unit) {
  return unit.size() >= 3 && (unit.size() == 3 || unit[3] == '-') &&
         std::ranges::all_of(unit.substr(0, 3),
                             [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// The same currency, one of the two in hundredths.
bool is_hundredth(std::string_view a, std::string_view b) {
  return is_currency(a) && is_currency(b) && a.substr(0, 3) == b.substr(0, 3);
}

/// Calls `claim` with each member of a set until it is true of one.
template <typename Claim>
bool any_member(std::string_view set, Claim claim) {
  while (!set.empty()) {
    const std::size_t bar = set.find('|');
    if (claim(set.substr(0, bar))) return true;
    if (bar == std::string_view::npos) return false;
    set.remove_prefix(bar + 1);
  }
  return false;
}

/// Is |a - b| * times <= bound?
bool differ_at_most(const Value& a, const Value& b, const Value& times,
                    const Value& bound) {
  const std::optional<Value> gap = difference(a, b);
  const std::optional<Value> grown =
      gap ? product(magnitude(*gap), times) : std::nullopt;
  if (grown) return compare(*grown, bound) <= 0;
  return std::abs(approximate(a) - approximate(b)) * approximate(times) <=
         approximate(bound);
}

int tolerance(Dimension dimension) {
  switch (dimension) {
    case Dimension::months:
    case Dimension::share:
    case Dimension::points:
    case Dimension::currency: return 0;
    default: return 5;
  }
}

/// A temperature in °C and one in °F: the same, or the same difference.
bool same_temperature(const Value& celsius, const Value& fahrenheit) {
  const std::optional<Value> scaled = product(celsius, {18, -1, 1});
  if (!scaled) return false;
  const std::optional<Value> absolute = sum(*scaled, whole(32));
  return (absolute &&
          differ_at_most(*absolute, fahrenheit, whole(1), whole(3))) ||
         differ_at_most(*scaled, fahrenheit, whole(1), whole(1));
}

bool one_converts(const Value& a, std::string_view unit_of_a, const Value& b,
                  std::string_view unit_of_b) {
  const Measure from = measure_of(unit_of_a);
  const Measure to = measure_of(unit_of_b);
  if (from.dimension == Dimension::celsius &&
      to.dimension == Dimension::fahrenheit)
    return same_temperature(a, b);
  if (from.dimension == Dimension::fahrenheit &&
      to.dimension == Dimension::celsius)
    return same_temperature(b, a);
  if (from.dimension != to.dimension || from.dimension <= Dimension::other ||
      (from.dimension == Dimension::currency &&
       !is_hundredth(unit_of_a, unit_of_b)))
    return false;
  const std::optional<Value> left = product(a, from.factor);
  const std::optional<Value> right = product(b, to.factor);
  if (left && right) return within(*left, *right, tolerance(from.dimension));
  const double x = approximate(a) * approximate(from.factor);
  const double y = approximate(b) * approximate(to.factor);
  return std::abs(x - y) * 100 <= tolerance(from.dimension) * std::abs(y);
}

/// Is `b` what `a` comes to in another unit, to the last digit written of `b`?
bool one_converts_as_written(const Value& a, std::string_view unit_of_a,
                             const Value& b, std::string_view unit_of_b) {
  if (unit_of_a == unit_of_b) return false;
  if (!one_converts(a, unit_of_a, b, unit_of_b)) return false;
  const double converted = approximate(a) *
                           approximate(measure_of(unit_of_a).factor) /
                           approximate(measure_of(unit_of_b).factor);
  const double step = std::pow(10.0, b.exponent);
  return b.over != 1 || std::abs(converted - approximate(b)) <= 0.501 * step;
}

}  // namespace

Measure measure_of(std::string_view unit) {
  if (unit.empty()) return {};
  if (is_currency(unit)) {
    return {
        .dimension = Dimension::currency,
        .factor = {1, static_cast<std::int16_t>(unit.size() == 3 ? 0 : -2), 1}};
  }
  const auto row = std::ranges::lower_bound(units, unit, {}, &Row::unit);
  if (row == units.end() || row->unit != unit)
    return {.dimension = Dimension::other};
  return {.dimension = row->dimension, .factor = row->factor};
}

bool has_member(std::string_view set, std::string_view unit) {
  return any_member(set, [&](std::string_view m) { return m == unit; });
}

bool share_a_unit(std::string_view a, std::string_view b) {
  return any_member(a, [&](std::string_view m) { return has_member(b, m); });
}

Dimension common_dimension(std::string_view a, std::string_view b) {
  Dimension common = Dimension::none;
  any_member(a, [&](std::string_view x) {
    const Dimension wanted = measure_of(x).dimension;
    const bool found =
        wanted > Dimension::other && any_member(b, [&](std::string_view y) {
          return measure_of(y).dimension == wanted;
        });
    if (found) common = wanted;
    return found;
  });
  return common;
}

bool is_plain_degree(std::string_view unit) {
  return measure_of(unit).dimension == Dimension::degree;
}

bool is_physical(Dimension dimension) {
  return dimension >= Dimension::length && dimension <= Dimension::speed;
}

bool within(const Value& a, const Value& b, int percent) {
  if (a == b) return true;
  const std::optional<Value> bound = product(magnitude(b), whole(percent));
  if (bound) return differ_at_most(a, b, whole(100), *bound);
  return std::abs(approximate(a) - approximate(b)) * 100 <=
         std::abs(approximate(b)) * percent;
}

bool converts(const Value& a, std::string_view unit_of_a, const Value& b,
              std::string_view unit_of_b) {
  return any_member(unit_of_a, [&](std::string_view x) {
    return any_member(unit_of_b, [&](std::string_view y) {
      return one_converts(a, x, b, y);
    });
  });
}

bool converts_as_written(const Value& a, std::string_view unit_of_a,
                         const Value& b, std::string_view unit_of_b) {
  return any_member(unit_of_a, [&](std::string_view x) {
    return any_member(unit_of_b, [&](std::string_view y) {
      return one_converts_as_written(a, x, b, y);
    });
  });
}

}  // namespace interlint
