#include "numbers/read/names_of_kinds.h"

#include <algorithm>
#include <array>
#include <utility>

namespace interlint {
namespace {

using Named = std::pair<std::string_view, Kindred>;

constexpr auto kinds = std::to_array<Named>({
    {"about", {NumberRole::bound, {}, Bound::about}},
    {"about-after", {NumberRole::bound_after, {}, Bound::about}},
    {"above", {NumberRole::bound, {}, Bound::above}},
    {"above-after", {NumberRole::bound_after, {}, Bound::above}},
    {"amount", {NumberRole::quantity, Quality::amount}},
    {"article", {NumberRole::article}},
    {"at-least", {NumberRole::bound, {}, Bound::at_least}},
    {"at-least-after", {NumberRole::bound_after, {}, Bound::at_least}},
    {"at-most", {NumberRole::bound, {}, Bound::at_most}},
    {"at-most-after", {NumberRole::bound_after, {}, Bound::at_most}},
    {"below", {NumberRole::bound, {}, Bound::below}},
    {"below-after", {NumberRole::bound_after, {}, Bound::below}},
    {"between", {NumberRole::between}},
    {"cardinal", {NumberRole::cardinal}},
    {"century", {NumberRole::century}},
    {"century-number", {NumberRole::quantity, Quality::century}},
    {"clock", {NumberRole::quantity, Quality::clock}},
    {"compound", {NumberRole::quantity, Quality::compound}},
    {"day", {NumberRole::quantity, Quality::day}},
    {"day-time", {NumberRole::day_time}},
    {"decade", {NumberRole::quantity, Quality::decade}},
    {"denominator", {NumberRole::denominator}},
    {"echo", {NumberRole::quantity, Quality::echo}},
    {"fraction", {NumberRole::quantity, Quality::fraction}},
    {"half-day", {NumberRole::half_day}},
    {"identifier", {NumberRole::quantity, Quality::identifier}},
    {"joins", {NumberRole::joins}},
    {"link", {NumberRole::link}},
    {"mask", {NumberRole::mask}},
    {"month", {NumberRole::month, Quality::month}},
    {"month-number", {NumberRole::quantity, Quality::month}},
    {"multiple", {NumberRole::quantity, Quality::multiple}},
    {"name", {NumberRole::mask}},
    {"negative", {NumberRole::negative}},
    {"negative-after", {NumberRole::negative_after}},
    {"of", {NumberRole::of}},
    {"ordinal", {NumberRole::ordinal, Quality::ordinal}},
    {"ordinal-word", {NumberRole::quantity, Quality::ordinal}},
    {"point", {NumberRole::point}},
    {"proof", {NumberRole::proof}},
    {"ranges", {NumberRole::ranges}},
    {"sentence", {NumberRole::sentence}},
    {"time", {NumberRole::quantity, Quality::time}},
    {"unit", {NumberRole::unit}},
    {"unproved-month", {NumberRole::month, Quality::month}},
    {"vague", {NumberRole::quantity, Quality::vague}},
    {"weekday", {NumberRole::weekday, Quality::weekday}},
    {"year", {NumberRole::quantity, Quality::year}},
});

}  // namespace

std::optional<Kindred> kindred(std::string_view name) {
  const auto* known = std::ranges::find(kinds, name, &Named::first);
  if (known == kinds.end()) return std::nullopt;
  return known->second;
}

}  // namespace interlint
