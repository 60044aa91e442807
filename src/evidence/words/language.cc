#include "evidence/words/language.h"

#include <algorithm>
#include <vector>

#include "text/icu.h"
#include "text/script.h"

namespace interlint {

std::string english_name(std::string_view tag) {
  icu::UnicodeString name;
  locale_of(tag).getDisplayLanguage(icu::Locale::getEnglish(), name);
  return utf8_of(name);
}

bool is_transcribed(const Pair& pair) {
  const std::vector<Script> theirs = scripts_of(pair.target.language);
  return std::ranges::none_of(
      scripts_of(pair.source.language), [&](Script script) {
        return std::ranges::find(theirs, script) != theirs.end();
      });
}

}  // namespace interlint
