#include "text/icu.h"

#include <cstdint>
#include <stdexcept>

namespace interlint {

void require(UErrorCode status) {
  if (U_FAILURE(status)) throw std::runtime_error(u_errorName(status));
}

icu::Locale locale_of(std::string_view tag) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Locale locale = icu::Locale::forLanguageTag(
      icu::StringPiece(tag.data(), static_cast<std::int32_t>(tag.size())),
      status);
  return U_SUCCESS(status) ? locale : icu::Locale::getRoot();
}

std::string utf8_of(const icu::UnicodeString& text) {
  std::string bytes;
  return text.toUTF8String(bytes);
}

bool is_language(std::string_view tag) {
  const icu::Locale locale = locale_of(tag);
  const std::string_view language = locale.getLanguage();
  if (language.empty()) return false;
  icu::UnicodeString name;
  locale.getDisplayLanguage(icu::Locale::getEnglish(), name);
  return utf8_of(name) != language;
}

}  // namespace interlint
