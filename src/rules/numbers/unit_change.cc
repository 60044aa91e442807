#include "rules/numbers/unit_change.h"

#include <fmt/format.h>

#include <cmath>

#include "numbers/units/dimension.h"

namespace interlint {
namespace {

/// The first member of a set that is a plain measure.
std::string_view member(std::string_view set, Dimension dimension) {
  while (!set.empty()) {
    const std::size_t bar = set.find('|');
    if (measure_of(set.substr(0, bar)).dimension == dimension)
      return set.substr(0, bar);
    if (bar == std::string_view::npos) break;
    set.remove_prefix(bar + 1);
  }
  return {};
}

std::string three_digits(double value) {
  const double size = std::abs(value);
  const int places = size >= 100 || size == 0 ? 0 : size >= 10 ? 1 : 2;
  if (size >= 1000) {
    const double unit = std::pow(10.0, std::floor(std::log10(size)) - 2);
    const auto round = static_cast<std::int64_t>(std::llround(value / unit) *
                                                 std::llround(unit));
    return grouped(whole(round));
  }
  std::string text = fmt::format("{:.{}f}", value, places);
  if (text.find('.') != std::string::npos)
    text.erase(text.find_last_not_of('0') + 1);
  if (text.ends_with('.')) text.pop_back();
  return text;
}

}  // namespace

std::string about_in(const Quantity& quantity, const Unit& unit) {
  const double value = approximate(quantity.value);
  const Dimension from = measure_of(quantity.unit).dimension;
  const Dimension to = measure_of(unit).dimension;
  if (from == Dimension::celsius && to == Dimension::fahrenheit)
    return three_digits(value * 1.8 + 32);
  if (from == Dimension::fahrenheit && to == Dimension::celsius)
    return three_digits((value - 32) / 1.8);
  const Dimension common = common_dimension(quantity.unit, unit);
  if (common <= Dimension::other || common == Dimension::currency) return "";
  const double source =
      approximate(measure_of(member(quantity.unit, common)).factor);
  const double target = approximate(measure_of(member(unit, common)).factor);
  return three_digits(value * source / target);
}

}  // namespace interlint
