#include "numbers/read/cldr.h"

#include <unicode/dcfmtsym.h>
#include <unicode/dtfmtsym.h>
#include <unicode/rbnf.h>
#include <unicode/smpdtfmt.h>
#include <unicode/ures.h>

#include <algorithm>
#include <memory>
#include <span>
#include <string>

#include "text/icu.h"
#include "text/utf8.h"

namespace interlint {
namespace {

/// A resource bundle of CLDR's data, closed at the end.
using Bundle = std::unique_ptr<UResourceBundle, decltype(&ures_close)>;

Bundle opened(const char* package, std::string_view tag) {
  UErrorCode status = U_ZERO_ERROR;
  return {ures_open(package, locale_of(tag).getName(), &status), ures_close};
}

Bundle child(const UResourceBundle* parent, const char* key) {
  UErrorCode status = U_ZERO_ERROR;
  return {ures_getByKey(parent, key, nullptr, &status), ures_close};
}

template <typename Visit>
void for_each_child(UResourceBundle* parent, Visit visit) {
  if (parent == nullptr) return;
  UErrorCode status = U_ZERO_ERROR;
  ures_resetIterator(parent);
  while (ures_hasNext(parent) != 0) {
    const Bundle next{ures_getNextResource(parent, nullptr, &status),
                      ures_close};
    if (U_FAILURE(status)) return;
    visit(next.get());
  }
}

std::string text_of(const UResourceBundle* resource) {
  UErrorCode status = U_ZERO_ERROR;
  int32_t length = 0;
  const UChar* text = ures_getString(resource, &length, &status);
  if (U_FAILURE(status)) return {};
  return utf8_of(icu::UnicodeString(text, length));
}

/// The strings below a resource.
// NOLINTNEXTLINE(misc-no-recursion): as deep as CLDR's data, 4 levels
void collect(UResourceBundle* resource, std::vector<std::string>& strings) {
  if (ures_getType(resource) == URES_STRING) {
    strings.push_back(text_of(resource));
    return;
  }
  for_each_child(resource,
                 [&](UResourceBundle* next) { collect(next, strings); });
}

std::string_view without_spaces(std::string_view text) {
  const auto is_blank = [&](std::string_view part) {
    return part.starts_with(' ') || part.starts_with("\u00A0") ||
           part.starts_with("\u202F");
  };
  while (!text.empty() && is_blank(text))
    text.remove_prefix(code_point_at(text, 0).end);
  for (;;) {
    const auto end = static_cast<std::uint32_t>(text.size());
    if (end == 0) return text;
    const std::uint32_t last = start_before(text, end);
    if (!is_blank(text.substr(last))) return text;
    text = text.substr(0, last);
  }
}

/// "{0} Kilometer" without its number; empty for a unit around its number.
std::string_view unit_form(std::string_view pattern) {
  const std::size_t number = pattern.find("{0}");
  if (number == std::string_view::npos) return {};
  const std::string_view before = without_spaces(pattern.substr(0, number));
  const std::string_view behind = without_spaces(pattern.substr(number + 3));
  if (!before.empty() && !behind.empty()) return {};
  return before.empty() ? behind : before;
}

void add_spelled(icu::RuleBasedNumberFormat& rules, std::int64_t value,
                 std::vector<SpelledNumber>& found) {
  for (int32_t set = 0; set < rules.getNumberOfRuleSetNames(); ++set) {
    const icu::UnicodeString name = rules.getRuleSetName(set);
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString out;
    icu::FieldPosition position;
    rules.format(value, name, out, position, status);
    if (U_FAILURE(status)) continue;
    out.findAndReplace(icu::UnicodeString(char16_t{0xAD}),
                       icu::UnicodeString());
    found.push_back({utf8_of(out), value, name.indexOf(u"ordinal") >= 0});
  }
}

std::unique_ptr<icu::RuleBasedNumberFormat> spell_out(std::string_view tag) {
  UErrorCode status = U_ZERO_ERROR;
  auto rules = std::make_unique<icu::RuleBasedNumberFormat>(
      icu::URBNF_SPELLOUT, locale_of(tag), status);
  // For a language that CLDR cannot spell, ICU falls back to another one.
  if (U_FAILURE(status) || status == U_USING_DEFAULT_WARNING) {
    const icu::Locale got = U_FAILURE(status)
                                ? icu::Locale::getRoot()
                                : rules->getLocale(ULOC_VALID_LOCALE, status);
    if (locale_of(tag).getLanguage() != std::string_view(got.getLanguage()))
      return nullptr;
  }
  return rules;
}

void add_months(std::vector<CalendarName>& found,
                const icu::DateFormatSymbols& names,
                icu::DateFormatSymbols::DtContextType context,
                icu::DateFormatSymbols::DtWidthType width) {
  int32_t count = 0;
  const icu::UnicodeString* forms = names.getMonths(count, context, width);
  std::int64_t month = 0;
  for (const icu::UnicodeString& form :
       std::span(forms, static_cast<std::size_t>(count))
           .first(static_cast<std::size_t>(std::min(count, 12))))
    found.push_back(
        {utf8_of(form), ++month, width != icu::DateFormatSymbols::WIDE});
}

}  // namespace

NumberMarks number_marks(std::string_view tag) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::DecimalFormatSymbols symbols(locale_of(tag), status);
  if (U_FAILURE(status)) return {};
  const auto mark = [&](icu::DecimalFormatSymbols::ENumberFormatSymbol which) {
    return static_cast<char32_t>(symbols.getSymbol(which).char32At(0));
  };
  return {mark(icu::DecimalFormatSymbols::kDecimalSeparatorSymbol),
          mark(icu::DecimalFormatSymbols::kGroupingSeparatorSymbol)};
}

std::vector<SpelledNumber> spelled_numbers(std::string_view tag) {
  std::vector<SpelledNumber> found;
  const auto rules = spell_out(tag);
  if (!rules) return found;
  for (std::int64_t value = 0; value < 100; ++value)
    add_spelled(*rules, value, found);
  for (std::int64_t value = 100; value < 1000; value += 100)
    add_spelled(*rules, value, found);
  return found;
}

std::vector<SpelledNumber> spelled_hundreds(std::string_view tag) {
  std::vector<SpelledNumber> found;
  const auto rules = spell_out(tag);
  if (!rules) return found;
  for (std::int64_t value = 100; value < 1000; ++value)
    add_spelled(*rules, value, found);
  return found;
}

std::vector<CalendarName> month_names(std::string_view tag) {
  using Symbols = icu::DateFormatSymbols;
  UErrorCode status = U_ZERO_ERROR;
  const Symbols names(locale_of(tag), status);
  std::vector<CalendarName> found;
  if (U_FAILURE(status)) return found;
  for (const auto context : {Symbols::FORMAT, Symbols::STANDALONE})
    for (const auto width : {Symbols::WIDE, Symbols::ABBREVIATED})
      add_months(found, names, context, width);
  return found;
}

std::vector<CalendarName> weekday_names(std::string_view tag) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::DateFormatSymbols names(locale_of(tag), status);
  std::vector<CalendarName> found;
  if (U_FAILURE(status)) return found;
  int32_t count = 0;
  const icu::UnicodeString* forms = names.getWeekdays(count);
  // ICU counts from Sunday, at 1.
  std::int64_t day = 7;
  for (const icu::UnicodeString& form :
       std::span(forms, static_cast<std::size_t>(count))
           .subspan(
               std::min<std::size_t>(1, static_cast<std::size_t>(count)))) {
    found.push_back({utf8_of(form), day, false});
    day = day % 7 + 1;
  }
  return found;
}

std::vector<UnitName> unit_names(std::string_view tag) {
  std::vector<UnitName> found;
  const Bundle bundle = opened(U_ICUDATA_NAME "-unit", tag);
  if (!bundle) return found;
  const Bundle units = child(bundle.get(), "units");
  for_each_child(units.get(), [&](UResourceBundle* kind) {
    for_each_child(kind, [&](UResourceBundle* unit) {
      std::vector<std::string> patterns;
      collect(unit, patterns);
      const char* key = ures_getKey(unit);
      for (const std::string& pattern : patterns) {
        const std::string_view form = unit_form(pattern);
        if (!form.empty() && key != nullptr)
          found.push_back({std::string(form), key});
      }
    });
  });
  return found;
}

std::vector<UnitName> currency_names(std::string_view tag) {
  std::vector<UnitName> found;
  const Bundle bundle = opened(U_ICUDATA_NAME "-curr", tag);
  if (!bundle) return found;
  const auto add_all = [&](const char* table) {
    const Bundle names = child(bundle.get(), table);
    for_each_child(names.get(), [&](UResourceBundle* currency) {
      std::vector<std::string> forms;
      collect(currency, forms);
      const char* key = ures_getKey(currency);
      // The first string of a currency is its sign, which all languages share.
      const std::size_t first = table == std::string_view("Currencies") ? 1 : 0;
      for (std::size_t i = first; i < forms.size() && key != nullptr; ++i)
        found.push_back({forms[i], key});
    });
  };
  add_all("Currencies");
  add_all("CurrencyPlurals");
  return found;
}

bool writes_month_first(std::string_view tag) {
  const std::unique_ptr<icu::DateFormat> format(
      icu::DateFormat::createDateInstance(icu::DateFormat::kShort,
                                          locale_of(tag)));
  const auto* simple = dynamic_cast<const icu::SimpleDateFormat*>(format.get());
  if (simple == nullptr) return false;
  icu::UnicodeString pattern;
  simple->toPattern(pattern);
  return pattern.indexOf(u'M') < pattern.indexOf(u'd');
}

}  // namespace interlint
