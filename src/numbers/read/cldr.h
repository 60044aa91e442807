#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace interlint {

/// The decimal and the grouping mark of a language.
struct NumberMarks {
  char32_t decimal = U'.';
  char32_t grouping = U',';
};
NumberMarks number_marks(std::string_view tag);

/// A number written in words.
struct SpelledNumber {
  std::string form;
  std::int64_t value = 0;
  bool ordinal = false;
};
/// The forms of 0 to 99, and of 100 to 900 by hundreds, in every inflection
/// that the spell-out rules of CLDR know, without soft hyphens.
std::vector<SpelledNumber> spelled_numbers(std::string_view tag);
/// The same of 100 to 999.
std::vector<SpelledNumber> spelled_hundreds(std::string_view tag);

/// The name of a month (1 to 12) or a weekday (1 is Monday).
struct CalendarName {
  std::string form;
  std::int64_t value = 0;
  bool abbreviated = false;
};
std::vector<CalendarName> month_names(std::string_view tag);
std::vector<CalendarName> weekday_names(std::string_view tag);

/// What a unit or a currency is called, and its CLDR or ISO 4217 name.
struct UnitName {
  std::string form;
  std::string unit;
};
/// The long names of units in every plural and case that CLDR knows.
std::vector<UnitName> unit_names(std::string_view tag);
std::vector<UnitName> currency_names(std::string_view tag);

/// Does 7/8 mean the eighth of July?
bool writes_month_first(std::string_view tag);

}  // namespace interlint
