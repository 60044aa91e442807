#include "align/structure.h"

#include <algorithm>
#include <array>
#include <utility>

namespace interlint {
namespace {

struct PairCost {
  Kind one;
  Kind other;
  float cost;
};

// Not measured: what a writer would and would not change.
constexpr std::array pair_costs = {
    PairCost{Kind::paragraph, Kind::item, -1},
    PairCost{Kind::paragraph, Kind::quote, -1},
    PairCost{Kind::paragraph, Kind::heading, -3},
    PairCost{Kind::paragraph, Kind::caption, -3},
    PairCost{Kind::paragraph, Kind::furniture, -1},
    PairCost{Kind::caption, Kind::furniture, -1},
    PairCost{Kind::heading, Kind::furniture, -2},
};
constexpr float cell_cost = -4;
constexpr float code_cost = -8;
constexpr float other_cost = -3;

}  // namespace

float cost_of_border(Kind before, Kind after, const Parameters& parameters) {
  if (before == Kind::cell && after == Kind::cell) return -8;
  if (before == Kind::heading || after == Kind::heading) return -6;
  return parameters.border_inside;
}

float cost_of_kinds(Kind source, Kind target) {
  if (source == target) return 0;
  const auto found = std::ranges::find_if(pair_costs, [&](const PairCost& p) {
    return (p.one == source && p.other == target) ||
           (p.one == target && p.other == source);
  });
  if (found != pair_costs.end()) return found->cost;
  if (source == Kind::code || target == Kind::code) return code_cost;
  if (source == Kind::cell || target == Kind::cell) return cell_cost;
  return other_cost;
}

}  // namespace interlint
