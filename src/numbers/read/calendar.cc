#include <algorithm>

#include "numbers/read/page.h"
#include "numbers/read/weights.h"

namespace interlint {
namespace {

/// The parts of a date in digits.
struct Date {
  std::size_t end = 0;
  int day = 0;
  int month = 0;
  std::optional<int> year;
  bool either_order = false;  ///< 7/8 may be the other way round
};

bool is_valid(const Date& date) {
  return date.day >= 1 && date.day <= 31 && date.month >= 1 && date.month <= 12;
}

bool is_clear_before(const Scan& scan, std::size_t i, char32_t mark) {
  return i == 0 || !(scan.is_mark(i - 1, mark) || scan.is_mark(i - 1, U'.') ||
                     scan.is_mark(i - 1, U','));
}

/// 2020-02-01, and 2020.2.1 as in Chinese.
std::optional<Date> iso_date(const Scan& scan, std::size_t i) {
  const bool dots = scan.is_mark(i + 1, U'.');
  const char32_t mark = dots ? U'.' : U'-';
  const std::size_t least = dots ? 1 : 2;
  if (!scan.is_digits(i, 4, 4) || !scan.is_mark(i + 1, mark) ||
      !scan.is_digits(i + 2, least, 2) || !scan.is_mark(i + 3, mark) ||
      !scan.is_digits(i + 4, least, 2))
    return std::nullopt;
  // 2020.2.1.5 is a version, 3051.2.1 as well.
  if (dots && (scan.small(i) < 1900 || scan.small(i) >= 2100 ||
               !is_clear_before(scan, i, U'.') || scan.is_mark(i + 5, U'.')))
    return std::nullopt;
  Date date{.end = i + 5,
            .day = scan.small(i + 4),
            .month = scan.small(i + 2),
            .year = scan.small(i)};
  return is_valid(date) ? std::optional(date) : std::nullopt;
}

/// Is what stands behind "1.2." a unit, which makes it no date?
bool is_measured(const Scan& scan, std::size_t i) {
  return scan.phrase(i, NumberRole::unit).has_value() ||
         scan.phrase(i, NumberRole::sentence).has_value();
}

/// The day and the month of "1.2." or "1. 2.", wherever they lead.
std::optional<Date> dotted_day(const Scan& scan, std::size_t i) {
  if (!scan.is_digits(i, 1, 2) || !scan.is_mark(i + 1, U'.') ||
      !is_clear_before(scan, i, U'.'))
    return std::nullopt;
  const std::size_t second =
      scan.tables().ordinal_dot ? scan.past_space(i + 2) : i + 2;
  if (!scan.is_digits(second, 1, 2) || !scan.is_mark(second + 1, U'.'))
    return std::nullopt;
  const Date date{
      .end = second + 2, .day = scan.small(i), .month = scan.small(second)};
  return is_valid(date) ? std::optional(date) : std::nullopt;
}

/// Does what stands before "6.4." speak against a date?  A section begins its
/// line or follows a noun ("Abschnitt 6.4."); a date follows "am", a weekday,
/// a bracket or another number.
bool numbers_a_section(const Scan& scan, std::size_t i) {
  const auto before = scan.before(i);
  if (!before) return true;
  return scan.is(*before, TokenForm::word) &&
         scan[*before].casing != Casing::lower &&
         scan.senses(*before).with(NumberRole::weekday) == nullptr;
}

/// "linux-5.10.tar", "4.3.x": a part of a longer token.
bool is_tied(const Scan& scan, std::size_t i, std::size_t end) {
  return scan.is(end, TokenForm::word) ||
         (i > 0 && scan.is_mark(i - 1, U'-') && i > 1 &&
          scan.is(i - 2, TokenForm::word));
}

/// 01.02. without a year, which more digits or dots make a version.
std::optional<Date> without_year(const Scan& scan, std::size_t i,
                                 const Date& date) {
  if (!scan.tables().ordinal_dot || numbers_a_section(scan, i) ||
      is_tied(scan, i, date.end) || scan.is(date.end, TokenForm::digits) ||
      scan.is_mark(date.end, U'.') ||
      is_measured(scan, scan.past_space(date.end)))
    return std::nullopt;
  return date;
}

/// Is "2.6.24" more likely a version or a section?  Nobody fills one of those
/// up with zeros.
bool is_version(const Scan& scan, std::size_t i, const Date& date) {
  const std::size_t month = scan.past_space(i + 2);
  return scan.text(i).front() != '0' && scan.text(month).front() != '0' &&
         (date.day < 10 || date.month < 10) && numbers_a_section(scan, i);
}

/// 1.2.2020, 1. 2. 20, 01.02.: the day stands first in every language.
std::optional<Date> dotted_date(const Scan& scan, std::size_t i) {
  auto date = dotted_day(scan, i);
  if (!date) return std::nullopt;
  const std::size_t third =
      scan.tables().ordinal_dot ? scan.past_space(date->end) : date->end;
  const bool direct = third == date->end;
  if (!scan.is_digits(third, 4, 4) && !(direct && scan.is_digits(third, 2, 2)))
    return without_year(scan, i, *date);
  if (scan.is_digits(third, 2, 2) && is_version(scan, i, *date))
    return std::nullopt;
  date->year = scan.small(third);
  date->end = third + 1;
  const bool goes_on = scan.is_mark(date->end, U'.') &&
                       scan.is(date->end + 1, TokenForm::digits);
  return goes_on ? std::nullopt : date;
}

/// 7/8/2021, 2021/8/7
std::optional<Date> slashed_date(const Scan& scan, std::size_t i) {
  if (!scan.is(i, TokenForm::digits) || !scan.is_mark(i + 1, U'/') ||
      !scan.is_digits(i + 2, 1, 2) || !scan.is_mark(i + 3, U'/') ||
      !is_clear_before(scan, i, U'/') || scan.is_mark(i + 5, U'/'))
    return std::nullopt;
  Date date{.end = i + 5};
  if (scan.is_digits(i, 4, 4) && scan.is_digits(i + 4, 1, 2)) {
    date.year = scan.small(i);
    date.month = scan.small(i + 2);
    date.day = scan.small(i + 4);
    return is_valid(date) ? std::optional(date) : std::nullopt;
  }
  if (!scan.is_digits(i, 1, 2) ||
      !(scan.is_digits(i + 4, 4, 4) || scan.is_digits(i + 4, 2, 2)))
    return std::nullopt;
  date.day = scan.small(i);
  date.month = scan.small(i + 2);
  date.year = scan.small(i + 4);
  const SlashOrder order = scan.tables().slashes;
  const bool must_swap = date.month > 12;
  if (must_swap || (order != SlashOrder::day_first && date.day <= 12))
    std::swap(date.day, date.month);
  date.either_order = order == SlashOrder::unknown && date.day <= 12;
  return is_valid(date) ? std::optional(date) : std::nullopt;
}

/// 03/16: no fraction begins with a zero.
std::optional<Date> short_date(const Scan& scan, std::size_t i) {
  if (!scan.is_digits(i, 2, 2) || !scan.is_mark(i + 1, U'/') ||
      !scan.is_digits(i + 2, 2, 2) || !is_clear_before(scan, i, U'/') ||
      scan.is_mark(i + 3, U'/'))
    return std::nullopt;
  Date date{.end = i + 3, .day = scan.small(i), .month = scan.small(i + 2)};
  if (date.day >= 10 && date.month >= 10) return std::nullopt;
  const SlashOrder order = scan.tables().slashes;
  if (date.month > 12 || (order != SlashOrder::day_first && date.day <= 12))
    std::swap(date.day, date.month);
  date.either_order = order == SlashOrder::unknown && date.day <= 12;
  return is_valid(date) ? std::optional(date) : std::nullopt;
}

void add_date(Page& page, std::size_t first, const Date& date) {
  const auto part = [&](Quality quality, int value, float heavy) {
    return item_of(page.scan, first, date.end, quality, whole(value), heavy);
  };
  Item day = part(Quality::day, date.day, weight::digits);
  Item month = part(Quality::month, date.month, weight::numeric_month);
  if (date.either_order) {
    day.quantity.others = {{whole(date.month), Why::month_first}};
    month.quantity.others = {{whole(date.day), Why::month_first}};
  }
  page.add(std::move(day));
  page.add_beside(std::move(month));
  if (!date.year) return;
  Item year = part(Quality::year, *date.year, weight::digits);
  if (*date.year < 100)
    year.quantity.others = {{whole(1900 + *date.year), Why::two_digit_year},
                            {whole(2000 + *date.year), Why::two_digit_year}};
  page.add_beside(std::move(year));
}

/// The end of "3.", "3rd", "3" where a day of a month may stand; 0: none.
std::size_t day_end(const Scan& scan, std::size_t i) {
  const int day = scan.is_digits(i, 1, 2) ? scan.small(i) : -1;
  if (day < 1 || day > 31 || !scan.is_free(i)) return 0;
  if (scan.is(i + 1, TokenForm::word)) {
    const auto suffix = scan.phrase(i + 1, NumberRole::part);
    return suffix && suffix->sense->quality == Quality::ordinal ? suffix->end
                                                                : 0;
  }
  return i + 1;
}

void add_day(Page& page, std::size_t i) {
  if (!page.scan.is_free(i)) return;
  page.add(item_of(page.scan, i, i + 1, Quality::day, whole(page.scan.small(i)),
                   weight::digits));
}

bool is_connector(const Scan& scan, std::size_t i) {
  if (i >= scan.size()) return false;
  const char32_t c = scan[i].mark;
  return is_dash(c) || c == U'/' || c == U',' || c == U'&' ||
         scan.senses(i).with(NumberRole::ranges) ||
         scan.senses(i).with(NumberRole::joins);
}

/// The day before the token `end`, past "." "of" and blanks: its digits.
std::optional<std::size_t> day_before(const Scan& scan, std::size_t end) {
  std::size_t i = end;
  if (i > 0 && scan.is(i - 1, TokenForm::space)) --i;
  if (i > 0 && scan.senses(i - 1).with(NumberRole::link) &&
      !scan.senses(i - 1).with(NumberRole::joins)) {
    --i;
    if (i > 0 && scan.is(i - 1, TokenForm::space)) --i;
  }
  if (i > 0 && scan.is_mark(i - 1, U'.')) --i;
  if (i > 1 && scan.is(i - 1, TokenForm::word) &&
      scan.senses(i - 1).with(NumberRole::part))
    --i;
  if (i == 0 || day_end(scan, i - 1) == 0) return std::nullopt;
  // "2.3. Mai" and "$5 May" hold no day.
  if (i > 1 && !scan.is(i - 2, TokenForm::space) &&
      !is_dash(scan[i - 2].mark) && !scan.is_mark(i - 2, U'/') &&
      !scan.is_mark(i - 2, U'('))
    return std::nullopt;
  return i - 1;
}

/// The day that is joined to the one at `day`: 3. bis 9. Mai, 3./4. Mai.
std::optional<std::size_t> joined_before(const Scan& scan, std::size_t day) {
  std::size_t i = day;
  for (int words = 0; words < 2 && i > 0; ++words) {
    if (scan.is(i - 1, TokenForm::space)) --i;
    if (i == 0) return std::nullopt;
    --i;
    if (is_connector(scan, i)) return day_before(scan, i);
    if (!scan.is(i, TokenForm::word)) return std::nullopt;
  }
  return std::nullopt;
}

/// May 3, May 3rd, May 3-9
void read_days_behind(Page& page, std::size_t end) {
  const Scan& scan = page.scan;
  std::size_t i = scan.is_mark(end, U'.') ? end + 1 : end;
  i = scan.past_space(i);
  std::size_t behind = day_end(scan, i);
  const auto is_amount = [&](std::size_t at) {
    const char32_t c = at < scan.size() ? scan[at].mark : 0;
    const bool parts_digits = c == U':' || c == U'.' || c == U',';
    return c == U'%' || (parts_digits && scan.is(at + 1, TokenForm::digits));
  };
  if (behind == 0 || is_amount(behind)) return;
  add_day(page, i);
  std::size_t next = scan.past_space(behind);
  if (!is_connector(scan, next) || scan.is_mark(next, U',')) return;
  next = scan.past_space(next + 1);
  behind = day_end(scan, next);
  if (behind == 0 || is_amount(behind) ||
      scan.phrase(scan.past_space(behind), NumberRole::month))
    return;
  add_day(page, next);
}

void read_days_around(Page& page, std::size_t first, std::size_t end) {
  const auto day = day_before(page.scan, first);
  if (!day) {
    read_days_behind(page, end);
    return;
  }
  const auto other = joined_before(page.scan, *day);
  add_day(page, *day);
  if (other) add_day(page, *other);
}

}  // namespace

void read_numeric_dates(Page& page) {
  if (!page.scan.has_digits()) return;
  const Scan& scan = page.scan;
  for (std::size_t i = 0; i < scan.size(); ++i) {
    if (!scan.is(i, TokenForm::digits)) continue;
    auto date = iso_date(scan, i);
    if (!date) date = dotted_date(scan, i);
    if (!date) date = slashed_date(scan, i);
    if (!date) date = short_date(scan, i);
    if (!date || !scan.is_free(i, date->end)) continue;
    add_date(page, i, *date);
    i = date->end - 1;
  }
}

/// A month by its name, and the days around it.
void read_month(Page& page, std::size_t i, const Hit& month) {
  const float heavy =
      month.sense->weight >= 0 ? month.sense->weight : weight::month_name;
  Item item = item_of(page.scan, i, month.end, Quality::month,
                      month.sense->value, heavy);
  item.quantity.written = Written::words;
  page.add(std::move(item));
  if (heavy > 0) read_days_around(page, i, month.end);
}

void read_weekday(Page& page, std::size_t i, const Hit& day) {
  Item item =
      item_of(page.scan, i, day.end, Quality::weekday, day.sense->value,
              day.sense->weight >= 0 ? day.sense->weight : weight::weekday);
  item.quantity.written = Written::words;
  page.add(std::move(item));
}

void read_months(Page& page) {
  if (!page.scan.may_have(NumberRole::month) &&
      !page.scan.may_have(NumberRole::weekday))
    return;
  for (std::size_t i = 0; i < page.scan.size(); ++i) {
    if (!page.scan.is_free(i)) continue;
    if (const auto month = page.scan.phrase(i, NumberRole::month))
      read_month(page, i, *month);
    else if (const auto day = page.scan.phrase(i, NumberRole::weekday))
      read_weekday(page, i, *day);
  }
}

}  // namespace interlint
