#include "numbers/match/time.h"

#include <algorithm>
#include <array>

namespace interlint {
namespace {

constexpr Value half_day = {72, 1, 1};
constexpr Value afternoon = {78, 1, 1};

bool has_reading(const Quantity& quantity, Why why) {
  return std::ranges::find(quantity.others, why, &Reading::why) !=
         quantity.others.end();
}

/// Is the half of the day known: 13:00 and later, or by am, pm, 24 hours?
bool is_explicit(const Quantity& time) {
  return compare(time.value, afternoon) >= 0 ||
         !has_reading(time, Why::twelve_hour);
}

std::optional<Likeness> two_clocks(const Quantity& a, const Quantity& b) {
  if (a.value == b.value) return Likeness{0};
  const std::optional<Value> gap = difference(a.value, b.value);
  if (!gap || magnitude(*gap) != half_day) return std::nullopt;
  if (both(a, b, Quality::clock) || !is_explicit(a) || !is_explicit(b))
    return Likeness{0.15F};
  return Likeness{0.45F, Difference::time, 0.9F};
}

/// h.mm as a decimal: 18:30 may stand as "18.30".
std::optional<Value> as_decimal(const Quantity& clock) {
  const std::optional<std::int64_t> minutes = integer(clock.value);
  if (!minutes) return std::nullopt;
  return sum(whole(*minutes / 60), {*minutes % 60, -2, 1});
}

std::optional<Likeness> clock_and_number(const Quantity& clock,
                                         const Quantity& number) {
  constexpr std::array hours = {Quality::amount, Quality::ordinal_or_amount,
                                Quality::ordinal, Quality::day};
  const std::optional<Value> minutes = product(number.value, whole(60));
  if (clock.quality == Quality::time && minutes &&
      std::ranges::find(hours, number.quality) != hours.end()) {
    const std::optional<Value> gap = difference(*minutes, clock.value);
    const std::optional<Value> rest = gap ? remainder(*gap, 720) : std::nullopt;
    if (rest && rest->digits == 0) return Likeness{0.4F};
  }
  if (number.quality != Quality::amount) return std::nullopt;
  if (as_decimal(clock) == number.value) return Likeness{0.3F};
  return std::nullopt;
}

}  // namespace

bool is_clock(Quality quality) {
  return quality == Quality::time || quality == Quality::clock;
}

std::optional<Likeness> with_clock(const Quantity& a, const Quantity& b) {
  if (is_clock(a.quality) && is_clock(b.quality)) return two_clocks(a, b);
  return is_clock(a.quality) ? clock_and_number(a, b) : clock_and_number(b, a);
}

/// Months and weekdays are names: they pair with their like.
std::optional<Likeness> with_name_of_time(const Quantity& a,
                                          const Quantity& b) {
  if (a.quality == b.quality) {
    if (a.value == b.value) return Likeness{0};
    const auto reads = [](const Quantity& x, const Quantity& y) {
      return std::ranges::find(x.others, y.value, &Reading::value) !=
             x.others.end();
    };
    if (reads(a, b) || reads(b, a)) return Likeness{0.15F};
    return std::nullopt;
  }
  // New Year's Day is in January.
  if (either(a, b, Quality::echo) && a.value == b.value) return Likeness{0.3F};
  constexpr std::array plain = {Quality::month, Quality::amount,
                                Quality::ordinal_or_amount,
                                Quality::identifier};
  const bool may = std::ranges::find(plain, a.quality) != plain.end() &&
                   std::ranges::find(plain, b.quality) != plain.end();
  if (may && a.value == b.value) return Likeness{0.5F};
  return std::nullopt;
}

std::optional<Value> remainder(const Value& value, std::int64_t modulus) {
  const std::optional<std::int64_t> n = integer(value);
  if (!n || modulus == 0) return std::nullopt;
  return whole(*n % modulus);
}

}  // namespace interlint
