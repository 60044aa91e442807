#include <algorithm>

#include "numbers/attached.h"
#include "numbers/page.h"
#include "numbers/weights.h"
#include "text/hash.h"
#include "text/utf8.h"

namespace interlint {
namespace {

/// "third", "-jährig", "er Jahre" behind digits, joined or by a hyphen.
bool add_part(const Scan& scan, Item& item, const Number& number) {
  std::size_t at = item.end;
  if (at < scan.size() && is_hyphen(scan[at].mark)) ++at;
  const auto part = scan.phrase(at, Role::part);
  if (!part) return false;
  const Pattern& pattern = scan.tables().patterns[part->sense->index];
  const auto value = evaluated(pattern.values.front(), {{"n", number.value}});
  if (!value) return false;
  if (part->sense->quality == Quality::decade) {
    const auto year = integer(*value);
    const bool round = year && *year % 10 == 0 &&
                       (*year < 100 || (*year >= 1000 && *year < 2200));
    if (!round || number.marks) return false;
  }
  Quantity& quantity = item.quantity;
  quantity.value = *value;
  quantity.quality = part->sense->quality;
  quantity.unit = scan.unit(*part->sense);
  // With digits a joined number is as sure as another: 17-jährig.
  quantity.weight = quantity.quality == Quality::decade
                        ? weight::decade_in_digits
                        : weight::digits;
  quantity.others.clear();
  const auto year = integer(*value);
  if (quantity.quality == Quality::year && year && *year < 100)
    quantity.others = {{whole(1900 + *year), Why::two_digit_year},
                       {whole(2000 + *year), Why::two_digit_year}};
  quantity.written = Written::mixed;
  item.end = part->end;
  return true;
}

/// The currency before a number: the token where it begins.
std::optional<Hit> currency_before(const Scan& scan, std::size_t first) {
  std::optional<Hit> longest;
  for (std::size_t back = 1; back <= 5 && back <= first; ++back) {
    const std::size_t at = first - back;
    if (scan.is(at, Form::space) || !scan.is_free(at)) continue;
    const auto unit = scan.phrase(at, Role::unit);
    if (!unit || scan.past_space(unit->end) != first) continue;
    if (!is_currency(scan.unit(*unit->sense))) continue;
    longest = Hit{unit->sense, at};
  }
  return longest;
}

/// Is the currency a sign or a code, which may stand before its number?
bool is_sign(const Scan& scan, std::size_t first, std::size_t end) {
  for (std::size_t i = first; i < end; ++i)
    if (scan.is(i, Form::word) && scan[i].casing == Casing::upper)
      return true;
    else if (scan[i].form == Form::mark && !is_hyphen(scan[i].mark) &&
             scan[i].mark != U'.')
      return true;
  return false;
}

/// A currency sign with digits behind it belongs to these: 5, $10.
bool belongs_behind(const Scan& scan, const Hit& unit, std::size_t at) {
  return is_sign(scan, at, unit.end) && is_currency(scan.unit(*unit.sense)) &&
         scan.is(unit.end, Form::digits);
}

void add_prefix(const Scan& scan, Item& item) {
  const auto sign = currency_before(scan, item.first);
  if (!sign) return;
  const std::size_t first = sign->end;
  if (!is_sign(scan, first, item.first)) return;
  item.quantity.unit = scan.unit(*sign->sense);
  item.first = first;
}

bool is_minus(const Scan& scan, std::size_t i) {
  const char32_t c = scan[i].mark;
  return c == U'-' || c == U'\u2212' || c == U'\u2013';
}

/// Is the hyphen before `i` a minus and neither a dash nor a list mark?
bool stands_free(const Scan& scan, std::size_t minus) {
  if (minus == 0) return true;
  return scan.is(minus - 1, Form::space) || scan.is_mark(minus - 1, U'(') ||
         scan.is_mark(minus - 1, U'[') || scan.is_mark(minus - 1, U'/');
}

bool negate(Quantity& quantity) {
  if (quantity.value.digits <= 0) return false;
  quantity.negative = true;
  quantity.value = negated(quantity.value);
  for (Reading& reading : quantity.others)
    reading.value = negated(reading.value);
  return true;
}

void add_sign(const Scan& scan, Item& item) {
  if (item.first == 0) return;
  std::size_t minus = item.first - 1;
  bool negative = is_minus(scan, minus) && stands_free(scan, minus);
  if (!negative) {
    const auto word = scan.before(item.first);
    negative =
        word && (scan.phrase(*word, Role::negative).has_value() ||
                 (scan[*word].mark == U'\u2212' && stands_free(scan, *word)));
    if (word) minus = *word;
  }
  if (!negative || !scan.is_free(minus)) return;
  if (negate(item.quantity)) item.first = minus;
}

/// "5 degrees below zero"
void add_words_of_minus(const Scan& scan, Item& item) {
  const auto words =
      scan.phrase(scan.past_space(item.end), Role::negative_after);
  if (words && negate(item.quantity)) item.end = words->end;
}

/// Four digits from 1000 to 2099 and nothing else.
bool is_year_number(const Number& number, const Item& item) {
  const auto value = integer(number.value);
  return number.digits && !number.marks && !number.scaled && !number.words &&
         value && *value >= 1000 && *value < 2100 &&
         item.quantity.number.size() == 4;
}

bool is_year(const Number& number, const Item& item) {
  return item.quantity.unit.empty() && is_year_number(number, item);
}

/// "3." before a word is the third, or ends a sentence.
bool add_dot(const Scan& scan, Item& item, const Number& number) {
  const auto value = integer(number.value);
  if (!scan.tables().ordinal_dot || !number.digits || number.marks || !value ||
      *value > 99 || !scan.is_mark(item.end, U'.') ||
      !scan.is(item.end + 1, Form::space) || !scan.is(item.end + 2, Form::word))
    return false;
  Quantity& quantity = item.quantity;
  quantity.quality = Quality::ordinal_or_amount;
  if (!scan.before(item.first)) quantity.weight = weight::list_number;
  ++item.end;
  return true;
}

void make_century(const Scan& scan, Item& item) {
  const Quality quality = item.quantity.quality;
  if (quality != Quality::ordinal && quality != Quality::ordinal_or_amount)
    return;
  const auto word = scan.phrase(scan.skipped(item.end), Role::century);
  if (!word) return;
  item.quantity.quality = Quality::century;
  item.end = word->end;
  if (item.quantity.written != Written::words)
    item.quantity.weight = weight::digits;
}

void weigh_one(Item& item) {
  Quantity& quantity = item.quantity;
  if (quantity.weight == weight::one && !quantity.unit.empty() &&
      !is_currency(quantity.unit)) {
    static constexpr std::array<std::string_view, 8> times{
        "second", "minute", "hour", "day", "week", "month", "year", "decade"};
    if (std::ranges::find(times, quantity.unit) == times.end())
      quantity.weight = weight::one_of_a_unit;
  }
}

/// "three-part": the number is a part of a word.
void weigh_part_of_word(const Scan& scan, Item& item) {
  Quantity& quantity = item.quantity;
  if (quantity.weight == weight::two_or_three && item.end + 1 < scan.size() &&
      is_hyphen(scan[item.end].mark) && scan.is(item.end + 1, Form::word))
    quantity.weight = weight::part_of_a_word;
}

/// Letters that touch the digits from the left: the A of A320.
std::optional<std::size_t> letters_before(const Scan& scan, std::size_t i) {
  std::size_t at = i;
  if (at > 1 && is_hyphen(scan[at - 1].mark)) --at;
  if (at == 0 || !scan.is(at - 1, Form::word) || scan[at - 1].mark != 0 ||
      !scan.is_free(at - 1))
    return std::nullopt;
  const std::string_view word = scan.text(at - 1);
  if (word == "x" || word == "X") return std::nullopt;
  const Sense* unit = scan.senses(at - 1).with(Role::unit);
  if (unit != nullptr && is_currency(scan.unit(*unit))) return std::nullopt;
  return at - 1;
}

bool is_times(const Scan& scan, std::size_t i) {
  if (scan.is_mark(i, U'×')) return true;
  return scan.is(i, Form::word) && (scan.text(i) == "x" || scan.text(i) == "X");
}

/// Where letters and digits that touch each other end: 4711b2.
std::size_t glued_end(const Scan& scan, std::size_t i) {
  while (i < scan.size() && (scan.is(i, Form::digits) ||
                             (scan.is(i, Form::word) && scan[i].mark == 0)))
    ++i;
  return i;
}

bool has_letters_behind(const Scan& scan, const Item& item) {
  return scan.is(item.end, Form::word) && scan[item.end].mark == 0 &&
         !is_times(scan, item.end);
}

/// A320, COVID-19, 3D, 4711b
void make_identifier(const Scan& scan, Item& item) {
  const auto letters = letters_before(scan, item.first);
  const bool behind = has_letters_behind(scan, item);
  if (!letters && !behind) return;
  if (letters) {
    item.quantity.weight = is_hyphen(scan[item.first - 1].mark)
                               ? weight::behind_hyphen
                               : weight::identifier;
    item.first = *letters;
  } else {
    item.quantity.weight = weight::identifier;
  }
  item.end = glued_end(scan, item.end);
  item.quantity.quality = Quality::identifier;
  item.quantity.others.clear();
}

Item item_of_number(const Scan& scan, const Number& number) {
  Item item = item_of(scan, number.first, number.end, number.quality,
                      number.value, number.weight);
  item.quantity.others = number.others;
  item.quantity.unit = number.unit;
  item.quantity.scaled = number.scaled;
  item.quantity.written = number.digits && number.words ? Written::mixed
                          : number.digits               ? Written::digits
                                                        : Written::words;
  return item;
}

/// Digits, and what the characters around them make of them.
void finish_digits(const Scan& scan, Item& item, const Number& number) {
  if (number.quality == Quality::identifier) {
    make_identifier(scan, item);
    return;
  }
  if (!number.scaled && add_part(scan, item, number)) {
    make_century(scan, item);
    return;
  }
  if (add_dot(scan, item, number)) {
    make_century(scan, item);
    return;
  }
  add_unit(scan, item);
  // "2020 года", "1990 Jahre": a year by its name
  if (item.quantity.unit == "year" && is_year_number(number, item))
    item.quantity.unit.clear();
  if (item.quantity.unit.empty()) make_identifier(scan, item);
  if (is_year(number, item) && item.quantity.quality == Quality::amount)
    item.quantity.quality = Quality::year;
}

bool read_number(Page& page, std::size_t i) {
  const Scan& scan = page.scan;
  const auto number = number_at(scan, i);
  if (!number || !scan.is_free(number->first, number->end)) return false;
  Item item = item_of_number(scan, *number);
  item.power = number->power;
  if (number->digits)
    finish_digits(scan, item, *number);
  else if (number->plain && number->unit.empty())
    add_unit(scan, item);
  if (!number->digits) {
    make_century(scan, item);
    weigh_one(item);
    weigh_part_of_word(scan, item);
  }
  if (item.quantity.quality == Quality::amount ||
      item.quantity.quality == Quality::fraction ||
      item.quantity.quality == Quality::year) {
    add_sign(scan, item);
    add_words_of_minus(scan, item);
  }
  item.quantity.span = scan.span(item.first, item.end);
  page.add(std::move(item));
  return true;
}

/// A word that is a quantity by itself: beide, Hälfte, dozens, twice.
bool read_whole_word(Page& page, std::size_t i) {
  const Scan& scan = page.scan;
  const auto hit = scan.phrase(i, Role::quantity);
  if (!hit || !scan.is_free(i, hit->end)) return false;
  const Sense& sense = *hit->sense;
  Item item = item_of(scan, i, hit->end, sense.quality, sense.value,
                      sense.weight >= 0 ? sense.weight : weight::word);
  item.quantity.written = Written::words;
  if (sense.quality == Quality::amount || sense.quality == Quality::fraction ||
      sense.quality == Quality::vague) {
    const std::size_t at = scan.skipped(item.end);
    const auto scale = scan.phrase(at, Role::scale);
    if (scale && at != item.end) {
      const auto power = integer(scale->sense->value).value_or(0);
      item.quantity.value =
          shifted(item.quantity.value, static_cast<int>(power));
      if (sense.quality != Quality::vague) {
        item.quantity.quality = Quality::amount;
        item.quantity.weight = weight::scaled_fraction;
      }
      item.quantity.scaled = true;
      item.end = scale->end;
    }
    add_unit(scan, item);
  }
  item.quantity.span = scan.span(item.first, item.end);
  page.add(std::move(item));
  return true;
}

/// A number inside another word may account for one on the other side.
bool read_embedded(Page& page, std::size_t i) {
  const auto value = embedded_number(page.scan, i);
  if (!value) return false;
  Item item = item_of(page.scan, i, i + 1, Quality::echo, *value, 0);
  item.quantity.written = Written::words;
  page.add(std::move(item));
  return true;
}

int roman_digit(char c) {
  return c == 'I' ? 1 : c == 'V' ? 5 : c == 'X' ? 10 : 0;
}

std::string roman(int value) {
  static constexpr std::array<std::string_view, 10> ones{
      "", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
  std::string text(static_cast<std::size_t>(value / 10), 'X');
  return text + std::string(ones[static_cast<std::size_t>(value % 10)]);
}

/// The value of II to XXXIX, one letter included; 0: none.
int roman_value(std::string_view word) {
  if (word.empty() || word.size() > 7) return 0;
  int value = 0;
  for (std::size_t at = 0; at < word.size(); ++at) {
    const int digit = roman_digit(word[at]);
    if (digit == 0) return 0;
    const bool less = at + 1 < word.size() && roman_digit(word[at + 1]) > digit;
    value += less ? -digit : digit;
  }
  return value > 0 && value < 40 && roman(value) == word ? value : 0;
}

/// XIVe: the numeral and the ordinal ending that the language writes.
std::size_t roman_length(const Scan& scan, std::string_view word) {
  std::size_t length = 0;
  while (length < word.size() && roman_digit(word[length]) != 0) ++length;
  if (length == 0 || length == word.size()) return length;
  const Sense* ending =
      scan.tables().lexicon.find(hash_of(word.substr(length))).with(Role::part);
  const bool ordinal = ending != nullptr && ending->quality == Quality::ordinal;
  return ordinal ? length : 0;
}

/// The token behind a century word that stands before or behind; 0: none.
std::size_t century_around(const Scan& scan, std::size_t i) {
  std::size_t next = i + 1;
  if (scan.is_mark(next, U'.')) ++next;
  if (const auto word = scan.phrase(scan.skipped(next), Role::century))
    return word->end;
  const auto before = scan.before(i);
  return before && scan.senses(*before).with(Role::century) ? i + 1 : 0;
}

/// II to XXXIX, and XIVe siècle.  A lone letter is more often a letter.
bool read_roman(Page& page, std::size_t i) {
  const Scan& scan = page.scan;
  const std::string_view word = scan.text(i);
  const std::size_t length = roman_length(scan, word);
  const int value = roman_value(word.substr(0, length));
  if (value == 0) return false;
  if (const std::size_t end = century_around(scan, i); end > 0) {
    page.add(
        item_of(scan, i, end, Quality::century, whole(value), weight::word));
    return true;
  }
  if (value < 2 || word.size() < 2) return false;
  const bool ordinal = length < word.size();
  page.add(item_of(scan, i, i + 1, ordinal ? Quality::ordinal : Quality::roman,
                   whole(value), ordinal ? weight::ordinal : weight::roman));
  return true;
}

bool may_begin_number(const Scan& scan, std::size_t i) {
  return scan.is(i, Form::digits) || scan[i].mark != 0 ||
         scan.is(i, Form::word);
}

void multiply(Item& item, const Value& power) {
  const int tens = static_cast<int>(integer(power).value_or(0));
  item.quantity.value = shifted(item.quantity.value, tens);
  for (Reading& reading : item.quantity.others)
    reading.value = shifted(reading.value, tens);
}

/// The unit, with what it multiplies (TEUR) and a scale behind a currency (75
/// USD million).
void take_unit(const Scan& scan, Item& item, const Hit& unit) {
  item.quantity.unit = scan.unit(*unit.sense);
  item.end = unit.end;
  multiply(item, unit.sense->value);
  if (!is_currency(item.quantity.unit) || item.quantity.scaled) return;
  const std::size_t at = scan.skipped(item.end);
  const auto scale = scan.phrase(at, Role::scale);
  if (!scale || at == item.end || !scan.is_free(at, scale->end)) return;
  multiply(item, scale->sense->value);
  item.quantity.scaled = true;
  item.end = scale->end;
}

}  // namespace

void add_unit(const Scan& scan, Item& item) {
  add_prefix(scan, item);
  const std::size_t at = scan.skipped(item.end);
  const auto unit = scan.phrase(at, Role::unit);
  if (unit && scan.is_free(at, unit->end)) {
    const bool again = !item.quantity.unit.empty();
    if (!again && !belongs_behind(scan, *unit, at)) {
      take_unit(scan, item, *unit);
    } else if (again && scan.unit(*unit->sense) == item.quantity.unit) {
      item.end = unit->end;
    }
  }
  item.quantity.span = scan.span(item.first, item.end);
}

Item item_of(const Scan& scan, std::size_t first, std::size_t end,
             Quality quality, const Value& value, float heavy) {
  const Span span = scan.span(first, end);
  Item item{.first = first, .end = end};
  item.quantity.span = span;
  item.quantity.number = span;
  item.quantity.quality = quality;
  item.quantity.value = value;
  item.quantity.weight = heavy;
  return item;
}

void Page::add(Item item) {
  scan.claim(item.first, item.end);
  items.push_back(std::move(item));
}

void Page::add_beside(Item item) {
  items.push_back(std::move(item));
}

void read_numbers(Page& page) {
  for (std::size_t i = 0; i < page.scan.size(); ++i) {
    if (!page.scan.is_free(i) || !may_begin_number(page.scan, i)) continue;
    const bool found = read_number(page, i) || read_whole_word(page, i) ||
                       (page.scan.is(i, Form::word) &&
                        (read_roman(page, i) || read_embedded(page, i)));
    if (found) i = std::max(i, page.items.back().end - 1);
  }
}

}  // namespace interlint
