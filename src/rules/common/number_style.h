#pragma once

#include <string_view>

namespace interlint {

/// How a language writes figures, by ICU's data.
struct NumberStyle {
  char decimal = '.';
  char grouping = ',';
  bool currency_before = true;  ///< €5 and not 5 €
  bool percent_spaced = false;  ///< 5 % and not 5%
  char date_mark = '/';         ///< between day and month in figures
};

/// The style of that BCP 47 tag.  Takes some ten microseconds: ask late.
NumberStyle number_style(std::string_view tag);

}  // namespace interlint
