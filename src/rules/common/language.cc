#include "rules/common/language.h"

#include <unicode/locid.h>
#include <unicode/unistr.h>

namespace interlint {

std::string_view primary(std::string_view tag) {
  return tag.substr(0, tag.find_first_of("-_"));
}

std::string english_name(std::string_view tag) {
  icu::UnicodeString name;
  icu::Locale(std::string(tag).c_str())
      .getDisplayLanguage(icu::Locale::getEnglish(), name);
  std::string utf8;
  return name.toUTF8String(utf8);
}

}  // namespace interlint
