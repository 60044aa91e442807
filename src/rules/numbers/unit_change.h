#pragma once

#include <string>

#include "model/quantity.h"

namespace interlint {

/// `quantity` in `unit`, to three digits: "about 4.97".  Empty where its unit
/// does not convert into that one.  Temperatures too.
std::string about_in(const Quantity& quantity, const Unit& unit);

}  // namespace interlint
