#include <algorithm>

#include "numbers/read/attached.h"
#include "numbers/read/page.h"
#include "numbers/read/weights.h"
#include "text/hash.h"
#include "text/utf8.h"

namespace interlint {
namespace {

/// "third", "-jährig", "er Jahre" behind digits, joined or by a hyphen.
bool add_part(const Scan& scan, Item& item, const Number& number) {
  std::size_t at = item.end;
  if (at < scan.size() && is_hyphen(scan[at].mark)) ++at;
  const auto part = scan.phrase(at, NumberRole::part);
  // A suffix ends the word: the letter in 90х190 is a sign.
  if (!part || ends_inside_word(scan, part->end)) return false;
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
      !scan.is(item.end + 1, TokenForm::space) ||
      !scan.is(item.end + 2, TokenForm::word))
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
  const auto word = scan.phrase(scan.skipped(item.end), NumberRole::century);
  if (!word) return;
  item.quantity.quality = Quality::century;
  item.end = word->end;
  if (item.quantity.written != Written::words)
    item.quantity.weight = weight::digits;
}

bool is_time_unit(const Unit& unit) {
  static constexpr std::array<std::string_view, 8> times{
      "second", "minute", "hour", "day", "week", "month", "year", "decade"};
  return std::ranges::find(times, unit) != times.end();
}

void weigh_one(Item& item) {
  Quantity& quantity = item.quantity;
  if (quantity.weight == weight::one && !quantity.unit.empty() &&
      !is_currency(quantity.unit) && !is_time_unit(quantity.unit))
    quantity.weight = weight::one_of_a_unit;
}

/// 1 Jahr: "a year", "annual", "for the year".
void weigh_one_in_digits(Item& item) {
  Quantity& quantity = item.quantity;
  if (quantity.value == whole(1) && quantity.quality == Quality::amount &&
      is_time_unit(quantity.unit))
    quantity.weight = weight::one_of_a_unit;
}

/// "three-part": the number is a part of a word.
void weigh_part_of_word(const Scan& scan, Item& item) {
  Quantity& quantity = item.quantity;
  if (quantity.weight == weight::two_or_three && item.end + 1 < scan.size() &&
      is_hyphen(scan[item.end].mark) && scan.is(item.end + 1, TokenForm::word))
    quantity.weight = weight::part_of_a_word;
}

/// Letters that touch the digits from the left: the A of A320.
std::optional<std::size_t> letters_before(const Scan& scan, std::size_t i) {
  std::size_t at = i;
  if (at > 1 && is_hyphen(scan[at - 1].mark)) --at;
  if (at == 0 || !scan.is(at - 1, TokenForm::word) || scan[at - 1].mark != 0 ||
      !scan.is_free(at - 1))
    return std::nullopt;
  if (is_times(scan, at - 1)) return std::nullopt;
  const Sense* unit = scan.senses(at - 1).with(NumberRole::unit);
  if (unit != nullptr && is_currency(scan.unit(*unit))) return std::nullopt;
  return at - 1;
}

/// Where letters and digits that touch each other end: 4711b2.
std::size_t glued_end(const Scan& scan, std::size_t i) {
  while (i < scan.size() &&
         (scan.is(i, TokenForm::digits) ||
          (scan.is(i, TokenForm::word) && scan[i].mark == 0)))
    ++i;
  return i;
}

bool has_letters_behind(const Scan& scan, const Item& item) {
  return scan.is(item.end, TokenForm::word) && scan[item.end].mark == 0 &&
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
  if (number->digits) {
    weigh_one_in_digits(item);
  } else {
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
  const auto hit = scan.phrase(i, NumberRole::quantity);
  if (!hit || !scan.is_free(i, hit->end)) return false;
  const Sense& sense = *hit->sense;
  Item item = item_of(scan, i, hit->end, sense.quality, sense.value,
                      sense.weight >= 0 ? sense.weight : weight::word);
  item.quantity.written = Written::words;
  if (sense.quality == Quality::amount || sense.quality == Quality::fraction ||
      sense.quality == Quality::vague) {
    const std::size_t at = scan.skipped(item.end);
    const auto scale = scan.phrase(at, NumberRole::scale);
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

/// Can a number in digits or words begin with this token?
bool may_begin_number(const Scan& scan, std::size_t i) {
  constexpr NumberRoles beginnings =
      set_of(NumberRole::cardinal) | set_of(NumberRole::ordinal) |
      set_of(NumberRole::scale) | set_of(NumberRole::article);
  if (scan.is(i, TokenForm::digits) || (scan.senses(i).roles & beginnings) != 0)
    return true;
  if (scan.is(i, TokenForm::word)) {
    return scan.tables().attached &&
           may_grow_from_number(scan.text(i), scan[i].casing,
                                scan.tables().lexicon);
  }
  return begins_with_point(scan, i) || fraction_sign(scan[i].mark).has_value();
}

/// "Ein paar hundert" is a phrase, although "ein" is a number.
bool is_longer_as_a_phrase(const Scan& scan, std::size_t i) {
  const auto phrase = scan.phrase(i, NumberRole::quantity);
  if (!phrase || phrase->end == i + 1 || !may_begin_number(scan, i))
    return false;
  const auto number = number_at(scan, i);
  return !number || phrase->end > number->end;
}

/// Most words are in no list and grew from no number.
bool is_plain_word(const Scan& scan, std::size_t i) {
  return scan.is(i, TokenForm::word) && scan.senses(i).roles == 0 &&
         !(scan.tables().attached &&
           may_grow_from_number(scan.text(i), scan[i].casing,
                                scan.tables().lexicon));
}

bool read_any(Page& page, std::size_t i) {
  return (is_longer_as_a_phrase(page.scan, i) && read_whole_word(page, i)) ||
         (may_begin_number(page.scan, i) && read_number(page, i)) ||
         read_whole_word(page, i) ||
         (page.scan.is(i, TokenForm::word) &&
          (read_roman(page, i) || read_embedded(page, i)));
}

}  // namespace

void read_numbers(Page& page) {
  for (std::size_t i = 0; i < page.scan.size(); ++i) {
    if (!page.scan.is_free(i) || page.scan.is(i, TokenForm::space)) continue;
    const bool found =
        is_plain_word(page.scan, i) ? read_roman(page, i) : read_any(page, i);
    if (found) i = std::max(i, page.items.back().end - 1);
  }
}

}  // namespace interlint
