#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace interlint {

/// How two quantities that belong together differ, if they do.
enum class Difference : std::uint8_t {
  changed,        ///< another value
  digit,          ///< one digit is another
  transposition,  ///< the same digits in another order
  truncation,     ///< one is the beginning of the other
  scale,          ///< off by a power of ten that a scale word explains
  separator,      ///< equal only by the other language's marks
  missing,
  added,
  unit,
  currency,
  percent_point,
  conversion,  ///< units of one dimension, values do not agree
  sign,
  bound,
  range,  ///< from and to exchanged
  time,
  date,  ///< day, month, year, decade, century
  weekday,
  identifier,
  ordinal,
  rounding,
  moved,  ///< the partner stands in a neighbour unit
  rate,   ///< a currency conversion off the document's own rate
};

/// Two quantities that belong together: indices into Side::quantities.
struct Match {
  std::uint32_t source = 0;
  std::uint32_t target = 0;
  float cost = 0;
};

/// A quantity that does not agree with its counterpart, or has none.
struct Disagreement {
  Difference difference = Difference::changed;
  std::optional<std::uint32_t> source;  ///< index into the source's quantities
  std::optional<std::uint32_t> target;
  float score = 0;  ///< 0 to 1: how sure
};

/// What the numbers of two sides have to do with each other.
struct Pairing {
  std::vector<Match> matches;
  std::vector<Disagreement> disagreements;
};

}  // namespace interlint
