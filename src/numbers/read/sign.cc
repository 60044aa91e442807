#include "numbers/read/page.h"

namespace interlint {
namespace {

bool is_minus(const Scan& scan, std::size_t i) {
  const char32_t c = scan[i].mark;
  return c == U'-' || c == U'\u2212' || c == U'\u2013' || c == U'\uFF0D';
}

/// Do digits, or a letter glued to them, end before the token: 4, 3x?
bool ends_in_number(const Scan& scan, std::size_t end) {
  if (scan.is(end - 1, TokenForm::digits)) return true;
  return end > 1 && scan.is(end - 1, TokenForm::word) &&
         scan[end - 1].mark == 0 && scan.is(end - 2, TokenForm::digits);
}

/// Is the hyphen before `i` a minus and neither a dash nor a list mark?
bool stands_free(const Scan& scan, std::size_t minus) {
  if (minus == 0) return true;
  // Where words are not parted by spaces, signs are not either: で－30℃.
  if (scan[minus].mark == U'\uFF0D' || scan[minus].mark == U'\u2212')
    return !ends_in_number(scan, minus);
  return scan.is(minus - 1, TokenForm::space) ||
         scan.is_mark(minus - 1, U'(') || scan.is_mark(minus - 1, U'[') ||
         scan.is_mark(minus - 1, U'/');
}

bool negate(Quantity& quantity) {
  if (quantity.value.digits <= 0) return false;
  quantity.negative = true;
  quantity.value = negated(quantity.value);
  for (Reading& reading : quantity.others)
    reading.value = negated(reading.value);
  return true;
}
}  // namespace

void add_sign(const Scan& scan, Item& item) {
  if (item.first == 0) return;
  std::size_t minus = item.first - 1;
  bool negative = is_minus(scan, minus) && stands_free(scan, minus);
  if (!negative) {
    const auto word = scan.before(item.first);
    negative =
        word && (scan.phrase(*word, NumberRole::negative).has_value() ||
                 (scan[*word].mark == U'\u2212' && stands_free(scan, *word)));
    if (word) minus = *word;
  }
  if (!negative || !scan.is_free(minus)) return;
  if (negate(item.quantity)) item.first = minus;
}

/// "5 degrees below zero"
void add_words_of_minus(const Scan& scan, Item& item) {
  const auto words =
      scan.phrase(scan.past_space(item.end), NumberRole::negative_after);
  if (words && negate(item.quantity)) item.end = words->end;
}
}  // namespace interlint
