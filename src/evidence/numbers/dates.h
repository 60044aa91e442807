#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "evidence/pair.h"

namespace interlint {

/// A day of a month somebody wrote, with what stands close by.
struct CalendarDate {
  Span span;  ///< of all parts
  std::int64_t day = 0;
  std::int64_t month = 0;
  std::optional<std::int64_t> year;     ///< four digits
  std::optional<std::int64_t> weekday;  ///< 1 is Monday
};

/// The dates of a text: a day beside a month, the year behind them and the
/// weekday before them where there are such.
std::vector<CalendarDate> dates(const Side& side);

/// Has the month that day?  In a leap year, where the year is not known.
bool exists(const CalendarDate& date);

/// The weekday of a day of the Gregorian calendar that exists, 1 is Monday.
std::int64_t weekday_of(std::int64_t year, std::int64_t month,
                        std::int64_t day);

}  // namespace interlint
