#include <string>

#include "numbers/read/number.h"
#include "numbers/read/weights.h"

namespace interlint {
namespace {

/// The denominator at `at`: "Drittel", "fifths", and "fifth" behind a one.
std::optional<Hit> share_at(const Scan& scan, std::size_t at, bool behind_one,
                            Value& share) {
  if (const auto hit = scan.phrase(at, NumberRole::denominator)) {
    share = hit->sense->value;
    return hit;
  }
  const auto last = spelled_number(scan, at);
  const auto parts = last && last->quality == Quality::fraction
                         ? quotient(whole(1), last->value)
                         : std::nullopt;
  if (parts && integer(*parts)) {
    share = last->value;  // "Fünftel" is taken apart: fünf and -tel
    return Hit{nullptr, last->end};
  }
  if (!behind_one || !last || last->quality != Quality::ordinal ||
      compare(last->value, whole(3)) < 0)
    return std::nullopt;
  const auto inverse = quotient(whole(1), last->value);
  if (!inverse) return std::nullopt;
  share = *inverse;
  return Hit{nullptr, last->end};
}
}  // namespace

void add_decimals(const Scan& scan, Number& number) {
  const std::size_t at = scan.past_space(number.end);
  const auto point = scan.phrase(at, NumberRole::point);
  if (!point || at == number.end) return;
  std::string digits;
  std::size_t end = number.end;
  for (std::size_t next = scan.skipped(point->end); digits.size() < 15;
       next = scan.skipped(end)) {
    const auto digit = scan.phrase(next, NumberRole::cardinal);
    if (!digit) break;
    const auto value = integer(digit->sense->value).value_or(0);
    if (value > 99 || (value > 9 && !digits.empty())) break;
    digits += std::to_string(value);
    end = digit->end;
    if (value > 9) break;
  }
  if (digits.empty()) return;
  const auto fraction = decimal("0." + digits);
  const auto total = fraction ? sum(number.value, *fraction) : std::nullopt;
  if (!total) return;
  number.value = *total;
  number.end = end;
  number.weight = weight::word;
}

void multiply_by_share(const Scan& scan, Number& number) {
  const std::size_t at = scan.skipped(number.end);
  if (at == number.end) return;
  Value share;
  const auto hit = share_at(scan, at, number.value == whole(1), share);
  if (!hit) return;
  const auto value = product(number.value, share);
  if (!value) return;
  number.value = *value;
  number.quality = Quality::fraction;
  number.weight = weight::share;
  number.end = hit->end;
}

namespace {

constexpr int least_shared_power = 6;

/// What a fraction behind a number with a scale is a fraction of: of its own
/// scale in "one billion and three quarters million", of that of the number in
/// "two million and three quarters", and nothing below a million.
int scale_of_share(const Scan& scan, Number& number) {
  if (number.power < least_shared_power) return 0;
  const std::size_t at = scan.skipped(number.end);
  const auto own = scan.phrase(at, NumberRole::scale);
  if (!own || at == number.end) return number.power;
  number.end = own->end;
  return static_cast<int>(integer(own->sense->value).value_or(0));
}

}  // namespace

void add_share(const Scan& scan, Number& number) {
  const std::size_t at = scan.skipped(number.end);
  const auto link = scan.phrase(at, NumberRole::link);
  if (!link || at == number.end) return;
  const std::size_t next = scan.skipped(link->end);
  Value share;
  std::optional<Hit> hit;
  Value count = whole(1);
  if (const auto article = scan.phrase(next, NumberRole::article)) {
    hit = share_at(scan, scan.skipped(article->end), true, share);
  } else if (const auto cardinal = scan.phrase(next, NumberRole::cardinal)) {
    count = cardinal->sense->value;
    hit = share_at(scan, scan.skipped(cardinal->end), count == whole(1), share);
  } else {
    hit = share_at(scan, next, false, share);
  }
  auto part = hit ? product(count, share) : std::nullopt;
  if (!part || compare(*part, whole(1)) >= 0) return;
  number.end = hit->end;
  part = shifted(*part, scale_of_share(scan, number));
  const auto total = sum(number.value, *part);
  if (!total) return;
  number.value = *total;
  number.weight = number.digits ? weight::digits : weight::word;
  number.words = true;
}
}  // namespace interlint
