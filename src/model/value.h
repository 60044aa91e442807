#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace interlint {

/// An exact number: digits * 10^exponent / over.  1,5 Millionen is {15, 5, 1},
/// a third is {1, 0, 3}.
///
/// Always reduced (no trailing zero in `digits`, `over` prime to it and without
/// factors 2 and 5), so == compares values.
struct Value {
  std::int64_t digits = 0;
  std::int16_t exponent = 0;
  std::uint32_t over = 1;

  bool operator==(const Value&) const = default;
};

/// The whole number `n`.
Value whole(std::int64_t n);

/// numerator / denominator, or nothing where the denominator is 0 or the
/// result does not fit.
std::optional<Value> ratio(std::int64_t numerator, std::int64_t denominator);

/// The value of plain decimal text, "-1234.50": ASCII digits, at most one
/// point, perhaps a minus.  Nothing for other text, and for more significant
/// digits than 64 bits hold.
std::optional<Value> decimal(std::string_view text);

/// Exact arithmetic; nothing where the result does not fit (or b is 0).
std::optional<Value> sum(const Value& a, const Value& b);
std::optional<Value> difference(const Value& a, const Value& b);
std::optional<Value> product(const Value& a, const Value& b);
std::optional<Value> quotient(const Value& a, const Value& b);

/// value * 10^power.
Value shifted(const Value& value, int power);
Value negated(const Value& value);
Value magnitude(const Value& value);  ///< without its sign

/// The exact order of two values: 1/3 is less than 0.334.
std::strong_ordering compare(const Value& a, const Value& b);

/// The value as an integer, if it is one that fits.
std::optional<std::int64_t> integer(const Value& value);

/// The nearest double, for tolerances: never to test for equality.
double approximate(const Value& value);

/// `value` as a plain decimal, with "/n" where it is none: "3500000", "1/3".
std::string shown(const Value& value);

/// `value` as a decimal in any case, fifteen digits of a repeating one:
/// "0.333333333333333".
std::string shown_decimal(const Value& value);

/// As shown(), with the English thousands mark, for messages: "3,500,000".
std::string grouped(const Value& value);

}  // namespace interlint
