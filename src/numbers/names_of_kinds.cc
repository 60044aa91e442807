#include "numbers/names_of_kinds.h"

#include <algorithm>
#include <array>
#include <utility>

namespace interlint {
namespace {

using Named = std::pair<std::string_view, Kindred>;

constexpr auto kinds = std::to_array<Named>({
    {"about", {Role::bound, {}, Bound::about}},
    {"about-after", {Role::bound_after, {}, Bound::about}},
    {"above", {Role::bound, {}, Bound::above}},
    {"above-after", {Role::bound_after, {}, Bound::above}},
    {"amount", {Role::quantity, Quality::amount}},
    {"article", {Role::article}},
    {"at-least", {Role::bound, {}, Bound::at_least}},
    {"at-least-after", {Role::bound_after, {}, Bound::at_least}},
    {"at-most", {Role::bound, {}, Bound::at_most}},
    {"at-most-after", {Role::bound_after, {}, Bound::at_most}},
    {"below", {Role::bound, {}, Bound::below}},
    {"below-after", {Role::bound_after, {}, Bound::below}},
    {"between", {Role::between}},
    {"cardinal", {Role::cardinal}},
    {"century", {Role::century}},
    {"century-number", {Role::quantity, Quality::century}},
    {"clock", {Role::quantity, Quality::clock}},
    {"compound", {Role::quantity, Quality::compound}},
    {"day", {Role::quantity, Quality::day}},
    {"day-time", {Role::day_time}},
    {"decade", {Role::quantity, Quality::decade}},
    {"denominator", {Role::denominator}},
    {"echo", {Role::quantity, Quality::echo}},
    {"fraction", {Role::quantity, Quality::fraction}},
    {"half-day", {Role::half_day}},
    {"identifier", {Role::quantity, Quality::identifier}},
    {"joins", {Role::joins}},
    {"link", {Role::link}},
    {"mask", {Role::mask}},
    {"month", {Role::month, Quality::month}},
    {"month-number", {Role::quantity, Quality::month}},
    {"multiple", {Role::quantity, Quality::multiple}},
    {"name", {Role::mask}},
    {"negative", {Role::negative}},
    {"negative-after", {Role::negative_after}},
    {"of", {Role::of}},
    {"ordinal", {Role::ordinal, Quality::ordinal}},
    {"ordinal-word", {Role::quantity, Quality::ordinal}},
    {"point", {Role::point}},
    {"proof", {Role::proof}},
    {"ranges", {Role::ranges}},
    {"sentence", {Role::sentence}},
    {"time", {Role::quantity, Quality::time}},
    {"unit", {Role::unit}},
    {"unproved-month", {Role::month, Quality::month}},
    {"vague", {Role::quantity, Quality::vague}},
    {"weekday", {Role::weekday, Quality::weekday}},
    {"year", {Role::quantity, Quality::year}},
});

}  // namespace

std::optional<Kindred> kindred(std::string_view name) {
  const auto* known = std::ranges::find(kinds, name, &Named::first);
  if (known == kinds.end()) return std::nullopt;
  return known->second;
}

}  // namespace interlint
