#include <string>

#include "numbers/attached.h"
#include "numbers/composer.h"
#include "numbers/number.h"
#include "numbers/weights.h"

namespace interlint {
namespace {

/// Reads words from a token on, as long as they make one number.
class Speller {
 public:
  Speller(const Scan& scan, std::size_t first)
      : scan_(scan), composer_(scan.tables().year_pairs) {
    number_.first = first;
    number_.end = first;
    number_.words = true;
  }

  std::optional<Number> result() {
    std::size_t at = number_.first;
    while (at < scan_.size() && scan_.is_free(at) && take(at)) {
      if (finished_) break;
      at = next_word();
    }
    if (number_.end == number_.first) return std::nullopt;
    if (!finished_ && !close()) return std::nullopt;
    return number_;
  }

 private:
  /// The word that may go on with the number, a link skipped.
  std::size_t next_word() const {
    std::size_t next = scan_.skipped(number_.end);
    if (next == number_.end && !is_unspaced(next)) return scan_.size();
    if (composer_.room() == 1 && is_lone_hyphen(next)) next += 2;
    if (!composer_.ends_in_scale() && composer_.room() < 2) return next;
    const auto link = scan_.phrase(next, Role::link);
    if (!link) return next;
    const std::size_t behind = scan_.skipped(link->end);
    if (is_share(behind)) return scan_.size();
    return scan_.phrase(behind, Role::cardinal) ||
                   scan_.phrase(behind, Role::ordinal) ||
                   attached_number(scan_, behind, composer_)
               ? behind
               : next;
  }

  /// two million and | one half: the fraction is added later.
  bool is_share(std::size_t at) const {
    const auto count = scan_.phrase(at, Role::cardinal);
    if (!count) return false;
    const std::size_t next = scan_.skipped(count->end);
    if (next == count->end) return false;
    if (const auto share = scan_.phrase(next, Role::denominator)) {
      const auto part = product(count->sense->value, share->sense->value);
      return part && compare(*part, whole(1)) < 0;
    }
    return count->sense->value == whole(1) &&
           scan_.phrase(next, Role::ordinal).has_value();
  }

  /// fifty - two, as some programs print it
  bool is_lone_hyphen(std::size_t i) const {
    return i < scan_.size() && is_hyphen(scan_[i].mark) &&
           scan_.is(i + 1, Form::space);
  }

  bool is_unspaced(std::size_t i) const {
    return scan_.is(i, Form::word) && scan_[i].mark != 0;
  }

  bool take(std::size_t at) {
    return take_cardinal(at) || take_scale(at) || take_ordinal(at) ||
           take_attached(at) || take_article(at);
  }

  bool take_cardinal(std::size_t at) {
    const auto hit = scan_.phrase(at, Role::cardinal);
    if (!hit) return false;
    const bool alone = composer_.empty();
    if (!composer_.take_cardinal(integer(hit->sense->value).value_or(0)))
      return false;
    own_weight_ = alone ? hit->sense->weight : -1;
    // A single numeral is a part of many words and names: 九州.
    if (alone && own_weight_ < 0 && is_unspaced(at) && hit->end == at + 1)
      own_weight_ = weight::single_numeral;
    number_.end = hit->end;
    return true;
  }

  bool take_scale(std::size_t at) {
    const auto hit = scan_.phrase(at, Role::scale);
    if (!hit) return false;
    const int power = static_cast<int>(integer(hit->sense->value).value_or(0));
    if (!composer_.take_scale(power)) {
      const bool may_be_bare =
          composer_.empty()
              ? scan_.tables().bare_scale && (power == 2 || power == 3)
              : is_unspaced(at);
      if (!may_be_bare || !composer_.take_bare_scale(power)) return false;
      bare_ = number_.end == number_.first;
    } else {
      bare_ = false;
      number_.scaled = number_.scaled || power >= 3;
      number_.power = power;
    }
    own_weight_ = -1;
    number_.end = hit->end;
    return true;
  }

  /// "a" before a scale is one: a hundred.
  bool take_article(std::size_t at) {
    if (!composer_.empty()) return false;
    const auto article = scan_.phrase(at, Role::article);
    if (!article) return false;
    const std::size_t next = scan_.skipped(article->end);
    const auto scale = scan_.phrase(next, Role::scale);
    if (!scale || next == article->end) return false;
    const auto power = integer(scale->sense->value).value_or(0);
    composer_.take_cardinal(1);
    composer_.take_scale(static_cast<int>(power));
    number_.scaled = power >= 3;
    number_.end = scale->end;
    return true;
  }

  bool take_ordinal(std::size_t at) {
    const auto hit = scan_.phrase(at, Role::ordinal);
    if (!hit) return false;
    return finish_as_ordinal(*hit->sense, hit->end);
  }

  /// "hundredth" multiplies a group before it, "third" is added.
  bool finish_as_ordinal(const Sense& sense, std::size_t end) {
    const auto number = integer(sense.value);
    if (!number) return false;
    std::optional<Value> value;
    int power = 0;
    for (std::int64_t rest = *number; rest >= 100 && rest % 10 == 0; rest /= 10)
      ++power;
    const bool round = *number >= 100 &&
                       shifted(whole(1), power + 1) == shifted(sense.value, 0);
    Composer with = composer_;
    if (round && !composer_.empty() && with.take_scale(power + 1))
      value = with.value();
    else if (with.take_cardinal(*number))
      value = with.value();
    if (!value) return false;
    number_.value = *value;
    number_.quality = Quality::ordinal;
    number_.weight = composer_.empty() && sense.weight >= 0
                         ? sense.weight
                         : weight_of_ordinal(*value);
    number_.plain = false;
    number_.end = end;
    finished_ = true;
    return true;
  }

  bool take_attached(std::size_t at) {
    // What the language explains by itself, as "zweimal", stays one word.
    if (!scan_.is(at, Form::word) || scan_.phrase(at, Role::quantity))
      return false;
    auto word = attached_number(scan_, at, composer_);
    if (!word) return false;
    const bool alone = composer_.empty();
    if (word->tail != nullptr && word->tail->role == Role::ordinal) {
      composer_ = word->number;
      return finish_as_ordinal(*word->tail, at + 1);
    }
    if (word->tail != nullptr && !alone && composer_.ends_in_scale() == false)
      return false;
    composer_ = word->number;
    number_.end = at + 1;
    own_weight_ = -1;
    bare_ = false;
    number_.scaled = number_.scaled || composer_.has_scale();
    if (word->tail != nullptr) return finish_as_part(*word->tail);
    return true;
  }

  bool finish_as_part(const Sense& tail) {
    const auto n = composer_.value();
    const Pattern& pattern = scan_.tables().patterns[tail.index];
    if (!n) return false;
    const auto value = evaluated(pattern.values.front(), {{"n", *n}});
    if (!value) return false;
    number_.value = *value;
    number_.quality = tail.quality;
    number_.unit = scan_.unit(tail);
    number_.weight = tail.weight >= 0 ? tail.weight : weight::share;
    number_.plain =
        tail.quality == Quality::amount || tail.quality == Quality::fraction;
    finished_ = true;
    return true;
  }

  bool close() {
    const auto value = composer_.value();
    if (!value) return false;
    number_.value = *value;
    number_.weight = own_weight_ >= 0 ? own_weight_
                     : bare_          ? weight::bare_scale
                                      : weight_of_cardinal(*value);
    return true;
  }

  const Scan& scan_;
  Composer composer_;
  Number number_;
  float own_weight_ = -1;  ///< that the only word has
  bool bare_ = false;      ///< "hundert" without a number before it
  bool finished_ = false;
};

/// zwei Komma drei, nine point nought four: digit by digit, or one number.
void add_decimals(const Scan& scan, Number& number) {
  const std::size_t at = scan.past_space(number.end);
  const auto point = scan.phrase(at, Role::point);
  if (!point || at == number.end) return;
  std::string digits;
  std::size_t end = number.end;
  for (std::size_t next = scan.skipped(point->end); digits.size() < 15;
       next = scan.skipped(end)) {
    const auto digit = scan.phrase(next, Role::cardinal);
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

/// The denominator at `at`: "Drittel", "fifths", and "fifth" behind a one.
std::optional<Hit> share_at(const Scan& scan, std::size_t at, bool behind_one,
                            Value& share) {
  if (const auto hit = scan.phrase(at, Role::denominator)) {
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

/// three and a half, two and three quarters, one hundred and two fifths.
void add_share(const Scan& scan, Number& number) {
  const std::size_t at = scan.skipped(number.end);
  const auto link = scan.phrase(at, Role::link);
  if (!link || at == number.end) return;
  const std::size_t next = scan.skipped(link->end);
  Value share;
  std::optional<Hit> hit;
  Value count = whole(1);
  if (const auto article = scan.phrase(next, Role::article)) {
    hit = share_at(scan, scan.skipped(article->end), true, share);
  } else if (const auto cardinal = scan.phrase(next, Role::cardinal)) {
    count = cardinal->sense->value;
    hit = share_at(scan, scan.skipped(cardinal->end), count == whole(1), share);
  } else {
    hit = share_at(scan, next, false, share);
  }
  const auto part = hit ? product(count, share) : std::nullopt;
  if (!part || compare(*part, whole(1)) >= 0) return;
  const auto total = sum(number.value, *part);
  if (!total) return;
  number.value = *total;
  number.weight = number.digits ? weight::digits : weight::word;
  number.end = hit->end;
  number.words = true;
}

/// A fraction sign behind or alone: 2½, ½.
std::optional<Number> sign_fraction(const Scan& scan, std::size_t i) {
  if (i >= scan.size()) return std::nullopt;
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
  if (scan.is_mark(i + 3, U'.') && scan.is(i + 4, Form::digits))
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
  std::size_t at = scan.skipped(number.end);
  const auto scale = scan.phrase(at, Role::scale);
  if (!scale) return false;
  const int power = static_cast<int>(integer(scale->sense->value).value_or(0));
  number.value = shifted(number.value, power);
  for (Reading& reading : number.others)
    reading.value = shifted(reading.value, power);
  number.end = scale->end;
  const Condition& asked = scan.tables().conditions[scale->sense->condition];
  const bool goes_on =
      scan.is(number.end + 1, Form::space) && number.end + 2 < scan.size();
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

/// 3億5000万, 4 thousand 3 hundred: a smaller scale goes on.
void add_smaller_scale(const Scan& scan, Number& number) {
  for (int rounds = 0; rounds < 6; ++rounds) {
    std::size_t at = scan.past_space(number.end);
    const bool touches = at == number.end;
    // 3 hundred and 21; but "2 million and 300" are two numbers.
    const auto link = scan.phrase(at, Role::link);
    if (link && number.value.exponent == 2) at = scan.past_space(link->end);
    auto more = digit_number(scan, at);
    if (!more && link) more = spelled_number(scan, at);
    if (!more || !more->plain || !integer(more->value) ||
        more->value.digits == 0)
      return;
    if (!multiply_by_scale(scan, *more) && !touches && !link) return;
    if (compare(more->value, shifted(whole(1), number.value.exponent)) >= 0)
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
  if (scan.is(i, Form::word) && (scan.text(i) == "e" || scan.text(i) == "E"))
    return signed_digits(scan, i + 1);
  std::size_t at = scan.past_space(i);
  if (at >= scan.size() ||
      !(scan.text(at) == "x" || scan.text(at) == "×" || scan.text(at) == "·"))
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

float weight_of_cardinal(const Value& value) {
  if (value == whole(0)) return weight::zero;
  if (value == whole(1)) return weight::one;
  if (value == whole(2) || value == whole(3)) return weight::two_or_three;
  return weight::word;
}

float weight_of_ordinal(const Value& value) {
  if (value == whole(1)) return weight::first;
  if (value == whole(2)) return weight::second;
  if (value == whole(3)) return weight::third;
  return weight::ordinal;
}

std::optional<Number> spelled_number(const Scan& scan, std::size_t i) {
  return Speller(scan, i).result();
}

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
    if (digits) add_smaller_scale(scan, *number);
    add_share(scan, *number);
  }
  return number;
}

}  // namespace interlint
