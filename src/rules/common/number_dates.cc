#include "rules/common/number_dates.h"

#include <algorithm>
#include <array>

#include "rules/common/number_evidence.h"

namespace interlint {
namespace {

bool is_leap(std::int64_t year) {
  return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
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
  constexpr std::array<std::int64_t, 12> longest = {31, 29, 31, 30, 31, 30,
                                                    31, 31, 30, 31, 30, 31};
  if (date.month < 1 || date.month > 12 || date.day < 1) return false;
  if (date.month == 2 && date.day == 29 && date.year)
    return is_leap(*date.year);
  return date.day <= longest[static_cast<std::size_t>(date.month - 1)];
}

std::int64_t weekday_of(std::int64_t year, std::int64_t month,
                        std::int64_t day) {
  constexpr std::array<std::int64_t, 12> shift = {0, 3, 2, 5, 0, 3,
                                                  5, 1, 4, 6, 2, 4};
  if (month < 3) --year;
  const std::int64_t from_sunday =
      (year + year / 4 - year / 100 + year / 400 +
       shift[static_cast<std::size_t>(month - 1)] + day) %
      7;
  return from_sunday == 0 ? 7 : from_sunday;
}

}  // namespace interlint
