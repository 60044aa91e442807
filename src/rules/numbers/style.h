#pragma once

#include <string_view>

namespace interlint {

/// How a language (BCP 47) writes figures, by ICU's data.  Each takes some ten
/// microseconds: ask late.

/// The decimal and the thousands mark; a blank for a mark that is not ASCII.
struct FigureMarks {
  char decimal = '.';
  char grouping = ',';
};
FigureMarks figure_marks(std::string_view tag);

/// Does the currency sign stand before its number: €5 and not 5 €?
bool puts_currency_first(std::string_view tag);

/// Is there a space before the percent sign: 5 % and not 5%?
bool spaces_percent(std::string_view tag);

/// What stands between day and month in figures: '.', '/', '-'.
char date_mark(std::string_view tag);

}  // namespace interlint
