#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/value.h"
#include "text/span.h"

namespace interlint {

/// What sort of thing a quantity is.
enum class Quality : std::uint8_t {
  amount,
  year,
  ordinal,
  ordinal_or_amount,  ///< German "3." before a word
  identifier,         ///< letters and digits, a long number: compared as text
  phone,
  day,      ///< of a month
  month,    ///< 1 to 12
  weekday,  ///< 1 is Monday
  time,     ///< minutes of the day
  clock,    ///< a:bb, a time or a score
  fraction,
  multiple,  ///< dreifach, twice
  compound,  ///< the number in 17-jährig
  vague,     ///< Hunderte, dozens of
  decade,
  century,
  roman,
  echo,  ///< may account for a partner, never demands one
};

/// Why the same characters can mean another value.
enum class Why : std::uint8_t {
  separator,       ///< by the marks of the other convention
  range_scale,     ///< "3 bis 5 Millionen": 3 may be 3 million
  two_digit_year,  ///< 69 for 1969
  month_first,     ///< 7/8 by the other order
  twelve_hour,
  floor,  ///< im ersten Stock, on the second floor
  night,  ///< die Nacht auf Sonntag is Saturday night
};

/// Another reading of the same characters.
struct Reading {
  Value value;
  Why why = Why::separator;
  bool operator==(const Reading&) const = default;
};

enum class Written : std::uint8_t { digits, words, mixed };

/// What a word before a number does to it: "bis zu 30", "more than 100".
enum class Bound : std::uint8_t {
  none,
  about,
  at_least,
  above,
  at_most,
  below,
};

/// A unit, a currency, percent: its CLDR name ("kilometer", "percent"), its
/// ISO 4217 code in upper case ("EUR"), or a set, members joined by a bar
/// ("USD|AUD|CAD").  Empty where there is none.
using Unit = std::string;

/// An amount, a date, a time, a designation somebody wrote, and what it comes
/// to.
struct Quantity {
  Span span;    ///< the whole phrase: sign, number, scale word, unit
  Span number;  ///< the number alone, inside `span`
  Quality quality = Quality::amount;
  Value value;
  std::vector<Reading> others;
  Unit unit;
  bool soft_unit = false;  ///< taken over from the other end of a range
  Bound bound = Bound::none;
  Span bound_span;        ///< the words of the bound, empty where none
  bool negative = false;  ///< a minus was written; `value` has its sign
  bool scaled = false;    ///< a scale word was used: 3,4 Millionen
  Written written = Written::digits;
  /// 0 to 1: how surely the other side must have it.  1 for a digit amount,
  /// 0.05 for an article, 0 for an echo.
  float weight = 1;
  std::array<std::int16_t, 3> parts{};  ///< clock: a, b, seconds or -1
  std::uint32_t range = 0;  ///< both ends of one range share it; 0: none
  bool range_end = false;   ///< the second end of its range
};

/// The name of a quality as `interlint quantities` prints it.
std::string_view name_of(Quality quality);

}  // namespace interlint
