#include "rules/common/language.h"

#include "text/icu.h"

namespace interlint {

std::string_view primary(std::string_view tag) {
  return tag.substr(0, tag.find_first_of("-_"));
}

std::string english_name(std::string_view tag) {
  icu::UnicodeString name;
  locale_of(tag).getDisplayLanguage(icu::Locale::getEnglish(), name);
  return utf8_of(name);
}

}  // namespace interlint
