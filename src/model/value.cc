#include "model/value.h"

#include <fmt/format.h>

#include <cmath>
#include <limits>
#include <numeric>

namespace interlint {
namespace {

__extension__ using Wide = __int128;

constexpr Wide most_digits = std::numeric_limits<std::int64_t>::max();
constexpr Wide most_over = std::numeric_limits<std::uint32_t>::max();
/// Ten times this still fits into 128 bits.
constexpr Wide most_before_tenfold = (Wide{1} << 126) / 10;

Wide absolute(Wide n) {
  return n < 0 ? -n : n;
}

Wide common_divisor(Wide a, Wide b) {
  a = absolute(a);
  while (b != 0) {
    const Wide rest = a % b;
    a = b;
    b = rest;
  }
  return a;
}

/// digits * 10^exponent / over in its reduced form, if it has one.
std::optional<Value> reduced(Wide digits, int exponent, Wide over) {
  if (over == 0) return std::nullopt;
  if (digits == 0) return Value{};
  if (over < 0) {
    digits = -digits;
    over = -over;
  }
  const Wide divisor = common_divisor(digits, over);
  digits /= divisor;
  over /= divisor;
  for (const int factor : {2, 5}) {
    while (over % factor == 0) {
      if (absolute(digits) > most_before_tenfold) return std::nullopt;
      over /= factor;
      digits *= 10 / factor;
      --exponent;
    }
  }
  for (; digits % 10 == 0; ++exponent) digits /= 10;
  if (absolute(digits) > most_digits || over > most_over) return std::nullopt;
  if (exponent < std::numeric_limits<std::int16_t>::min() ||
      exponent > std::numeric_limits<std::int16_t>::max())
    return std::nullopt;
  return Value{static_cast<std::int64_t>(digits),
               static_cast<std::int16_t>(exponent),
               static_cast<std::uint32_t>(over)};
}

/// `n` * 10^power, if that fits.
std::optional<Wide> tenfold(Wide n, int power) {
  for (; power > 0 && n != 0; --power) {
    if (absolute(n) > most_before_tenfold) return std::nullopt;
    n *= 10;
  }
  return n;
}

std::string with_point(std::int64_t digits, int exponent) {
  std::string text = fmt::to_string(digits);
  const std::string sign = text.starts_with('-') ? "-" : "";
  text.erase(0, sign.size());
  if (exponent >= 0)
    return sign + text + std::string(static_cast<std::size_t>(exponent), '0');
  const auto places = static_cast<std::size_t>(-exponent);
  if (text.size() <= places) text.insert(0, places + 1 - text.size(), '0');
  return sign + text.insert(text.size() - places, 1, '.');
}

std::string with_thousands(std::string text) {
  const std::size_t first = text.starts_with('-') ? 1 : 0;
  for (std::size_t at = std::min(text.find('.'), text.size());
       at > first + 3;) {
    at -= 3;
    text.insert(at, 1, ',');
  }
  return text;
}

}  // namespace

Value whole(std::int64_t n) {
  if (n == 0 || n == std::numeric_limits<std::int64_t>::min()) return {};
  std::int16_t exponent = 0;
  for (; n % 10 == 0; ++exponent) n /= 10;
  return {n, exponent, 1};
}

std::optional<Value> ratio(std::int64_t numerator, std::int64_t denominator) {
  return reduced(numerator, 0, denominator);
}

// One pass over the characters.
// NOLINTNEXTLINE(readability-function-cognitive-complexity)
std::optional<Value> decimal(std::string_view text) {
  const bool negative = text.starts_with('-');
  if (negative) text.remove_prefix(1);
  Wide digits = 0;
  int exponent = 0;
  int zeros = 0;  // seen but not yet taken in: 1000...0 fits however long
  bool point = false;
  bool any = false;
  for (const char c : text) {
    if (c == '.' && !point) {
      point = true;
      continue;
    }
    if (c < '0' || c > '9') return std::nullopt;
    any = true;
    if (point) --exponent;
    if (++zeros; c == '0') continue;
    const std::optional<Wide> grown = tenfold(digits, zeros);
    if (!grown || *grown > most_digits) return std::nullopt;
    digits = *grown + (c - '0');
    zeros = 0;
  }
  if (!any) return std::nullopt;
  return reduced(negative ? -digits : digits, exponent + zeros, 1);
}

std::optional<Value> sum(const Value& a, const Value& b) {
  if (a.digits == 0) return b;
  if (b.digits == 0) return a;
  const int exponent = std::min(a.exponent, b.exponent);
  const std::optional<Wide> left =
      tenfold(Wide{a.digits} * b.over, a.exponent - exponent);
  const std::optional<Wide> right =
      tenfold(Wide{b.digits} * a.over, b.exponent - exponent);
  if (!left || !right) return std::nullopt;
  return reduced(*left + *right, exponent, Wide{a.over} * b.over);
}

std::optional<Value> difference(const Value& a, const Value& b) {
  return sum(a, negated(b));
}

std::optional<Value> product(const Value& a, const Value& b) {
  return reduced(Wide{a.digits} * b.digits, a.exponent + b.exponent,
                 Wide{a.over} * b.over);
}

std::optional<Value> quotient(const Value& a, const Value& b) {
  return reduced(Wide{a.digits} * b.over, a.exponent - b.exponent,
                 Wide{a.over} * b.digits);
}

Value shifted(const Value& value, int power) {
  if (value.digits == 0) return value;
  Value moved = value;
  moved.exponent = static_cast<std::int16_t>(value.exponent + power);
  return moved;
}

Value negated(const Value& value) {
  return {-value.digits, value.exponent, value.over};
}

Value magnitude(const Value& value) {
  return value.digits < 0 ? negated(value) : value;
}

std::strong_ordering compare(const Value& a, const Value& b) {
  Wide left = Wide{a.digits} * b.over;
  Wide right = Wide{b.digits} * a.over;
  const int left_sign = (left > 0) - (left < 0);
  const int right_sign = (right > 0) - (right < 0);
  if (left_sign != right_sign || left_sign == 0)
    return left_sign <=> right_sign;
  const bool left_grows = a.exponent > b.exponent;
  const std::optional<Wide> grown =
      tenfold(left_grows ? left : right, std::abs(a.exponent - b.exponent));
  // The other side has less than 96 bits, so what does not fit is greater.
  const auto outgrown = std::strong_ordering((left_sign > 0) == left_grows
                                                 ? std::strong_ordering::greater
                                                 : std::strong_ordering::less);
  if (!grown) return outgrown;
  (left_grows ? left : right) = *grown;
  if (left == right) return std::strong_ordering::equal;
  return left < right ? std::strong_ordering::less
                      : std::strong_ordering::greater;
}

std::optional<std::int64_t> integer(const Value& value) {
  if (value.over != 1 || value.exponent < 0) return std::nullopt;
  const std::optional<Wide> n = tenfold(value.digits, value.exponent);
  if (!n || absolute(*n) > most_digits) return std::nullopt;
  return static_cast<std::int64_t>(*n);
}

double approximate(const Value& value) {
  return static_cast<double>(value.digits) *
         std::pow(10.0, static_cast<double>(value.exponent)) /
         static_cast<double>(value.over);
}

std::string shown(const Value& value) {
  if (value.over == 1) return with_point(value.digits, value.exponent);
  if (value.exponent >= 0)
    return fmt::format("{}/{}", with_point(value.digits, value.exponent),
                       value.over);
  // The power of ten goes below the line, and the lowest terms are shown.
  const std::optional<Wide> below = tenfold(value.over, -value.exponent);
  if (!below || *below > most_digits) return shown_decimal(value);
  const Wide common = common_divisor(value.digits, *below);
  return fmt::format("{}/{}", static_cast<std::int64_t>(value.digits / common),
                     static_cast<std::int64_t>(*below / common));
}

std::string shown_decimal(const Value& value) {
  if (value.over == 1) return shown(value);
  return fmt::format("{:.15g}", approximate(value));
}

std::string grouped(const Value& value) {
  if (value.over != 1) return shown(value);
  return with_thousands(with_point(value.digits, value.exponent));
}

}  // namespace interlint
