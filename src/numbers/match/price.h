#pragma once

#include "numbers/match/cost.h"

namespace interlint {

/// What the units say: a price, or a verdict that needs no look at values.
struct UnitPrice {
  float cost = 0;
  Difference difference = Difference::unit;
  bool other = false;      ///< the units differ, and that is a fault
  bool converted = false;  ///< the same amount in other units
  bool impossible =
      false;  ///< other units, and values that rule each other out
};

/// What it costs to hold the units of two quantities for one.
UnitPrice price_of_units(const Quantity& a, const Quantity& b);

}  // namespace interlint
