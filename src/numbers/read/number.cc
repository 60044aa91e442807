#include "numbers/read/number.h"

#include <algorithm>

#include "numbers/read/weights.h"
#include "text/utf8.h"

namespace interlint {
namespace {

/// Is the mark glued to a letter of the Latin script?  Then it is the half of
/// a letter in a damaged text.
bool follows_latin_letter(const Scan& scan, std::size_t i) {
  if (i == 0 || !scan.is(i - 1, TokenForm::word)) return false;
  const std::string_view word = scan.text(i - 1);
  return code_point_before(word, static_cast<std::uint32_t>(word.size())) <
         0x250;
}

/// A fraction sign behind or alone: 2½, ½.
std::optional<Number> sign_fraction(const Scan& scan, std::size_t i) {
  if (i >= scan.size() || follows_latin_letter(scan, i)) return std::nullopt;
  const auto value = fraction_sign(scan[i].mark);
  if (!value) return std::nullopt;
  return Number{.first = i,
                .end = i + 1,
                .value = *value,
                .quality = Quality::fraction,
                .weight = weight::lone_fraction_sign,
                .digits = true};
}

void add_sign_fraction(const Scan& scan, Number& number) {
  const std::size_t at = scan.past_space(number.end);
  const auto sign = sign_fraction(scan, at);
  if (!sign) return;
  const auto total = sum(number.value, sign->value);
  if (!total) return;
  number.value = *total;
  number.end = sign->end;
  number.others.clear();
}

/// 1/3, 1 1/2: a fraction of small digits that no third part follows.
std::optional<Number> digit_fraction(const Scan& scan, std::size_t i) {
  if (!scan.is_digits(i, 1, 3) || !scan.is_mark(i + 1, U'/') ||
      !scan.is_digits(i + 2, 1, 3) || scan.is_mark(i + 3, U'/'))
    return std::nullopt;
  if (scan.is_mark(i + 3, U'.') && scan.is(i + 4, TokenForm::digits))
    return std::nullopt;
  const int a = scan.small(i);
  const int b = scan.small(i + 2);
  const bool usual = b <= 10 || b == 12 || b == 16 || b == 100;
  if (a >= b || !usual || (i > 0 && scan.is_mark(i - 1, U'/')))
    return std::nullopt;
  const auto value = ratio(a, b);
  if (!value) return std::nullopt;
  return Number{.first = i,
                .end = i + 3,
                .value = *value,
                .quality = Quality::fraction,
                .weight = weight::digit_fraction,
                .digits = true};
}

void add_digit_fraction(const Scan& scan, Number& number) {
  const std::size_t at = scan.skipped(number.end);
  if (at == number.end || number.marks) return;
  const auto fraction = digit_fraction(scan, at);
  const auto total =
      fraction ? sum(number.value, fraction->value) : std::nullopt;
  if (!total || !integer(number.value)) return;
  number.value = *total;
  number.end = fraction->end;
}

/// The word or sign of a scale behind a number: Millionen, Mrd., k, 億.
bool multiply_by_scale(const Scan& scan, Number& number) {
  const std::size_t at = scan.skipped(number.end);
  const auto scale = scan.phrase(at, NumberRole::scale);
  if (!scale) return false;
  const int power = static_cast<int>(integer(scale->sense->value).value_or(0));
  number.value = shifted(number.value, power);
  for (Reading& reading : number.others)
    reading.value = shifted(reading.value, power);
  number.end = scale->end;
  const Condition& asked = scan.tables().conditions[scale->sense->condition];
  const bool goes_on =
      scan.is(number.end + 1, TokenForm::space) && number.end + 2 < scan.size();
  if (asked.dot || (asked.may_dot && goes_on && scan.is_mark(number.end, U'.')))
    ++number.end;
  number.scaled = true;
  number.power = power;
  number.words = true;
  if (number.quality == Quality::fraction)
    number.weight = weight::scaled_fraction;
  if (!number.digits) number.weight = std::max(number.weight, 0.6F);
  number.quality = Quality::amount;
  return true;
}

/// The number behind one with a scale that belongs to it: 3億5000万,
/// 2万6469・89, 4 thousand 3 hundred, 3 hundred and 21; but "2 million and 300"
/// are two numbers.
std::optional<Number> smaller_number(const Scan& scan, const Number& number) {
  std::size_t at = scan.past_space(number.end);
  const bool touches = at == number.end;
  const auto link = number.value.exponent == 2
                        ? scan.phrase(at, NumberRole::link)
                        : std::nullopt;
  if (link) at = scan.past_space(link->end);
  auto more = digit_number(scan, at);
  if (!more && link) more = spelled_number(scan, at);
  if (!more || !more->plain || more->value.digits == 0) return std::nullopt;
  if (!touches && !integer(more->value)) return std::nullopt;
  const bool scaled = multiply_by_scale(scan, *more);
  return scaled || touches || link ? more : std::nullopt;
}

void add_smaller_scales(const Scan& scan, Number& number) {
  for (int rounds = 0; rounds < 6; ++rounds) {
    const auto more = smaller_number(scan, number);
    if (!more ||
        compare(more->value, shifted(whole(1), number.value.exponent)) >= 0)
      return;
    const auto total = sum(number.value, more->value);
    if (!total) return;
    number.value = *total;
    number.end = more->end;
  }
}

/// 1.3e6, 12e-1, 1.3 x 10^6: the end of the power, and how many tens.
struct Tens {
  std::size_t end = 0;
  int power = 0;
};

std::optional<Tens> signed_digits(const Scan& scan, std::size_t i) {
  const bool minus = scan.is_mark(i, U'-') || scan.is_mark(i, U'\u2212');
  if (minus || scan.is_mark(i, U'+')) ++i;
  if (!scan.is_digits(i, 1, 2)) return std::nullopt;
  return Tens{i + 1, minus ? -scan.small(i) : scan.small(i)};
}

std::optional<Tens> power_of_ten(const Scan& scan, std::size_t i) {
  if (scan.is(i, TokenForm::word) &&
      (scan.text(i) == "e" || scan.text(i) == "E"))
    return signed_digits(scan, i + 1);
  std::size_t at = scan.past_space(i);
  if (at >= scan.size() || !(is_times(scan, at) || scan.is_mark(at, U'·')))
    return std::nullopt;
  at = scan.past_space(at + 1);
  if (scan.small(at) != 10 || !scan.is_mark(at + 1, U'^')) return std::nullopt;
  return signed_digits(scan, at + 2);
}

void add_power(const Scan& scan, Number& number) {
  const auto tens = power_of_ten(scan, number.end);
  if (!tens) return;
  number.value = shifted(number.value, tens->power);
  number.others.clear();
  number.end = tens->end;
  number.scaled = true;
}

std::optional<Number> number_in_digits(const Scan& scan, std::size_t i) {
  if (auto fraction = digit_fraction(scan, i)) return fraction;
  if (auto sign = sign_fraction(scan, i)) return sign;
  auto number = digit_number(scan, i);
  if (!number || !number->plain) return number;
  add_power(scan, *number);
  add_sign_fraction(scan, *number);
  add_digit_fraction(scan, *number);
  return number;
}

}  // namespace

std::optional<Number> number_at(const Scan& scan, std::size_t i) {
  auto number = number_in_digits(scan, i);
  const bool digits = number.has_value();
  if (!digits) number = spelled_number(scan, i);
  if (!number || !number->plain) return number;
  if (!digits) add_decimals(scan, *number);
  const Value before = number->value;
  if (!number->marks) multiply_by_share(scan, *number);
  if (number->value == before) add_share(scan, *number);
  if (multiply_by_scale(scan, *number)) {
    if (digits) add_smaller_scales(scan, *number);
    add_share(scan, *number);
  }
  return number;
}

}  // namespace interlint
