#include "rules/numbers/style.h"

#include <unicode/datefmt.h>
#include <unicode/dcfmtsym.h>
#include <unicode/decimfmt.h>
#include <unicode/smpdtfmt.h>

#include <memory>
#include <string>

#include "text/icu.h"

namespace interlint {
namespace {

std::string pattern_of(const icu::NumberFormat& format) {
  icu::UnicodeString pattern;
  if (const auto* decimal = dynamic_cast<const icu::DecimalFormat*>(&format))
    decimal->toPattern(pattern);
  return utf8_of(pattern);
}

char ascii(const icu::UnicodeString& mark) {
  return mark.length() == 1 && mark[0] < 0x80 ? static_cast<char>(mark[0])
                                              : ' ';
}

}  // namespace

FigureMarks figure_marks(std::string_view tag) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::DecimalFormatSymbols symbols(locale_of(tag), status);
  require(status);
  return {.decimal = ascii(symbols.getSymbol(
              icu::DecimalFormatSymbols::kDecimalSeparatorSymbol)),
          .grouping = ascii(symbols.getSymbol(
              icu::DecimalFormatSymbols::kGroupingSeparatorSymbol))};
}

bool puts_currency_first(std::string_view tag) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::NumberFormat> money(
      icu::NumberFormat::createCurrencyInstance(locale_of(tag), status));
  require(status);
  const std::string pattern = pattern_of(*money);
  return pattern.find("\u00A4") < pattern.find('0');
}

bool spaces_percent(std::string_view tag) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::NumberFormat> share(
      icu::NumberFormat::createPercentInstance(locale_of(tag), status));
  require(status);
  return pattern_of(*share).find("0%") == std::string::npos;
}

char date_mark(std::string_view tag) {
  const std::unique_ptr<icu::DateFormat> date(
      icu::DateFormat::createDateInstance(icu::DateFormat::kShort,
                                          locale_of(tag)));
  icu::UnicodeString pattern;
  if (const auto* simple =
          dynamic_cast<const icu::SimpleDateFormat*>(date.get()))
    simple->toPattern(pattern);
  for (std::int32_t i = 0; i < pattern.length(); ++i) {
    if (pattern[i] == '.' || pattern[i] == '/' || pattern[i] == '-')
      return static_cast<char>(pattern[i]);
  }
  return '/';
}

}  // namespace interlint
