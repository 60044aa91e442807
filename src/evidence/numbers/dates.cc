#include "evidence/numbers/dates.h"

#include <algorithm>
#include <chrono>

namespace interlint {
namespace {

/// The day of the Gregorian calendar; not ok() where there is none.
std::chrono::year_month_day calendar(int year, std::int64_t month,
                                     std::int64_t day) {
  constexpr std::int64_t none = 99;  // beyond, their numbers wrap around
  const auto number = [](std::int64_t n) {
    return static_cast<unsigned>(n < 0 || n > none ? none : n);
  };
  return {std::chrono::year(year), std::chrono::month(number(month)),
          std::chrono::day(number(day))};
}

/// How many bytes lie between the two; 0 where they touch or overlap.
std::uint32_t gap(Span a, Span b) {
  if (a.end <= b.begin) return b.begin - a.end;
  if (b.end <= a.begin) return a.begin - b.end;
  return 0;
}

/// The quantity of that quality near index `at`, at most `most` bytes away.
const Quantity* near(const std::vector<Quantity>& all, std::size_t at,
                     Quality quality, std::uint32_t most) {
  constexpr std::size_t reach = 3;
  const std::size_t first = at < reach ? 0 : at - reach;
  const std::size_t last = std::min(at + reach, all.size() - 1);
  for (std::size_t i = first; i <= last; ++i) {
    if (i != at && all[i].quality == quality &&
        gap(all[i].span, all[at].span) <= most)
      return &all[i];
  }
  return nullptr;
}

std::optional<std::int64_t> full_year(const Quantity* year) {
  if (year == nullptr) return std::nullopt;
  const std::optional<std::int64_t> n = integer(year->value);
  if (!n || *n < 1600 || *n > 2999) return std::nullopt;
  return n;
}

std::optional<CalendarDate> date_of_day(const Side& side, std::size_t at) {
  const std::vector<Quantity>& all = side.quantities;
  const Quantity* month = near(all, at, Quality::month, 5);
  const std::optional<std::int64_t> day = integer(all[at].value);
  if (month == nullptr || !day) return std::nullopt;
  CalendarDate date{.span = hull(all[at].span, month->span),
                    .day = *day,
                    .month = integer(month->value).value_or(0)};
  if (const Quantity* year = near(all, at, Quality::year, 16);
      year != nullptr && gap(year->span, date.span) <= 2) {
    date.year = full_year(year);
    date.span = hull(date.span, year->span);
  }
  if (const Quantity* weekday = near(all, at, Quality::weekday, 16);
      weekday != nullptr && weekday->span.end <= date.span.begin &&
      gap(weekday->span, date.span) <= 8) {
    date.weekday = integer(weekday->value);
    date.span = hull(date.span, weekday->span);
  }
  return date;
}

}  // namespace

std::vector<CalendarDate> dates(const Side& side) {
  std::vector<CalendarDate> found;
  for (std::size_t i = 0; i < side.quantities.size(); ++i) {
    if (side.quantities[i].quality != Quality::day) continue;
    if (const auto date = date_of_day(side, i)) found.push_back(*date);
  }
  return found;
}

bool exists(const CalendarDate& date) {
  constexpr int some_leap_year = 2000;
  return calendar(static_cast<int>(date.year.value_or(some_leap_year)),
                  date.month, date.day)
      .ok();
}

std::int64_t weekday_of(std::int64_t year, std::int64_t month,
                        std::int64_t day) {
  const std::chrono::weekday weekday =
      std::chrono::sys_days(calendar(static_cast<int>(year), month, day));
  return weekday.iso_encoding();
}

}  // namespace interlint
