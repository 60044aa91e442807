#include "engine/units.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace interlint {

Units::Units(const Article& article)
    : source_(places(article, &Pair::source)),
      target_(places(article, &Pair::target)) {}

std::optional<std::uint32_t> Units::of(const Finding& finding) const {
  return finding.target && !finding.target->empty()
             ? first_holding(target_, finding.target)
             : first_holding(source_, finding.source);
}

Units::Places Units::places(const Article& article, Side Pair::* side) {
  Places found;
  for (std::uint32_t i = 0; i < article.pairs.size(); ++i) {
    const Side& here = article.pairs[i].*side;
    if (here.text.empty()) continue;
    found.push_back(
        {Span{0, narrowed(here.text.size())}.shifted(here.offset), i});
  }
  std::ranges::sort(found, {}, [](const Place& place) {
    return std::tuple(place.span.begin, place.unit);
  });
  return found;
}

/// Texts of a side do not overlap, so only the one that begins before the
/// place, and for an empty place the one that ends there, can hold it.
std::optional<std::uint32_t> Units::first_holding(const Places& places,
                                                  std::optional<Span> span) {
  if (!span) return std::nullopt;
  const auto behind = std::ranges::upper_bound(
      places, span->begin, {},
      [](const Place& place) { return place.span.begin; });
  std::optional<std::uint32_t> first;
  constexpr int neighbours = 2;
  auto at = behind;
  for (int i = 0; i < neighbours && at != places.begin(); ++i) {
    --at;
    if (at->span.holds(*span) && (!first || at->unit < *first))
      first = at->unit;
  }
  return first;
}

}  // namespace interlint
