#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "model/value.h"

namespace interlint {

/// What a unit measures.  Units of one dimension convert into each other.
enum class Dimension : std::uint8_t {
  none,   ///< no unit, or one that nothing is known of
  other,  ///< a unit that converts into no other
  length,
  area,
  mass,
  volume,
  speed,
  duration,
  months,  ///< months, years, decades: no fixed number of days
  share,   ///< percent, per mille
  points,  ///< percentage points, basis points
  energy,
  power,
  data,
  frequency,
  pressure,
  celsius,
  fahrenheit,
  degree,  ///< "degrees" alone
  currency,
};

/// A unit as a multiple of the base of its dimension.
struct Measure {
  Dimension dimension = Dimension::none;
  Value factor = {1, 0, 1};
};

/// What the unit of that name measures: a CLDR name ("kilometer") or an ISO
/// 4217 code ("EUR", "EUR-cent"); not a set.  The factors are the legal ones: a
/// foot is 0.3048 m.
Measure measure_of(std::string_view unit);

/// Do the two have a unit in common?  Either may be a set ("USD|AUD").
bool share_a_unit(std::string_view a, std::string_view b);

/// Has `set` the member `unit`?
bool has_member(std::string_view set, std::string_view unit);

/// The dimension that two units of different name share, if there is one.
Dimension common_dimension(std::string_view a, std::string_view b);

/// "20 degrees": is the scale not named?
bool is_plain_degree(std::string_view unit);

/// May lengths, weights and such be given in other units by a translator?
bool is_physical(Dimension dimension);

/// Is `a` within `percent` percent of `b`?  Exact where 64 bits hold the
/// products, else as near as double.
bool within(const Value& a, const Value& b, int percent);

/// Are `a` of one unit and `b` of another the same amount?  Lengths, weights
/// and such may be off by 5 % (rounding), temperatures by three degrees,
/// months and percent not at all.  Units may be sets.
bool converts(const Value& a, std::string_view unit_of_a, const Value& b,
              std::string_view unit_of_b);

/// The same where the two may be of one unit, tons and tons: `b` is `a` in
/// another unit, rounded no further than `b` is written.  1,450 tonnes are
/// 1,598 or 1,600 short tons, and not 1,540.
bool converts_as_written(const Value& a, std::string_view unit_of_a,
                         const Value& b, std::string_view unit_of_b);

}  // namespace interlint
