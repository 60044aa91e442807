#pragma once

#include "numbers/match/cost.h"

namespace interlint {

/// Is it a time of the day, or two numbers with a colon that may be one?
bool is_clock(Quality quality);

/// How like are two of which at least one is a is_clock()?
std::optional<Likeness> with_clock(const Quantity& a, const Quantity& b);

/// How like are two of which at least one is a month or a weekday?  These are
/// names: they pair with their like.
std::optional<Likeness> with_name_of_time(const Quantity& a, const Quantity& b);

/// What a whole number is over multiples of `modulus`: minutes of half a day,
/// years of a century.  Nothing for a number that is not whole.
std::optional<Value> remainder(const Value& value, std::int64_t modulus);

}  // namespace interlint
