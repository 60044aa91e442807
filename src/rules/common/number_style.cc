#include "rules/common/number_style.h"

#include <unicode/datefmt.h>
#include <unicode/dcfmtsym.h>
#include <unicode/decimfmt.h>
#include <unicode/smpdtfmt.h>

#include <memory>
#include <string>

#include "text/icu.h"

namespace interlint {
namespace {

icu::Locale locale_of(std::string_view tag) {
  UErrorCode status = U_ZERO_ERROR;
  icu::Locale locale = icu::Locale::forLanguageTag(
      icu::StringPiece(tag.data(), static_cast<std::int32_t>(tag.size())),
      status);
  return U_SUCCESS(status) ? locale : icu::Locale::getRoot();
}

std::string pattern_of(const icu::NumberFormat& format) {
  icu::UnicodeString pattern;
  if (const auto* decimal = dynamic_cast<const icu::DecimalFormat*>(&format))
    decimal->toPattern(pattern);
  std::string text;
  pattern.toUTF8String(text);
  return text;
}

/// The mark as one byte; a blank for every other.
char ascii(const icu::UnicodeString& mark) {
  return mark.length() == 1 && mark[0] < 0x80 ? static_cast<char>(mark[0])
                                              : ' ';
}

bool currency_before(const icu::Locale& locale) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::NumberFormat> money(
      icu::NumberFormat::createCurrencyInstance(locale, status));
  require(status);
  const std::string pattern = pattern_of(*money);
  return pattern.find("\u00A4") < pattern.find('0');
}

bool percent_spaced(const icu::Locale& locale) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::NumberFormat> share(
      icu::NumberFormat::createPercentInstance(locale, status));
  require(status);
  return pattern_of(*share).find("0%") == std::string::npos;
}

char date_mark(const icu::Locale& locale) {
  const std::unique_ptr<icu::DateFormat> date(
      icu::DateFormat::createDateInstance(icu::DateFormat::kShort, locale));
  icu::UnicodeString pattern;
  if (const auto* simple =
          dynamic_cast<const icu::SimpleDateFormat*>(date.get()))
    simple->toPattern(pattern);
  for (std::int32_t i = 0; i < pattern.length(); ++i)
    if (pattern[i] == '.' || pattern[i] == '/' || pattern[i] == '-')
      return static_cast<char>(pattern[i]);
  return '/';
}

}  // namespace

NumberStyle number_style(std::string_view tag) {
  const icu::Locale locale = locale_of(tag);
  UErrorCode status = U_ZERO_ERROR;
  const icu::DecimalFormatSymbols symbols(locale, status);
  require(status);
  return {.decimal = ascii(symbols.getSymbol(
              icu::DecimalFormatSymbols::kDecimalSeparatorSymbol)),
          .grouping = ascii(symbols.getSymbol(
              icu::DecimalFormatSymbols::kGroupingSeparatorSymbol)),
          .currency_before = currency_before(locale),
          .percent_spaced = percent_spaced(locale),
          .date_mark = date_mark(locale)};
}

}  // namespace interlint
