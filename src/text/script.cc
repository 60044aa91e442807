#include "text/script.h"

#include <unicode/uscript.h>

#include <array>
#include <string>

namespace interlint {

Script script_of(char32_t c) {
  UErrorCode status = U_ZERO_ERROR;
  const UScriptCode code = uscript_getScript(static_cast<UChar32>(c), &status);
  if (U_FAILURE(status) || code == USCRIPT_INHERITED || code == USCRIPT_UNKNOWN)
    return no_script();
  return static_cast<Script>(code);
}

Script no_script() {
  return static_cast<Script>(USCRIPT_COMMON);
}

std::string_view name_of(Script script) {
  const char* name = uscript_getName(static_cast<UScriptCode>(script));
  return name == nullptr ? std::string_view("unknown") : std::string_view(name);
}

std::vector<Script> scripts_of(std::string_view language_tag) {
  std::array<UScriptCode, 8> codes{};
  UErrorCode status = U_ZERO_ERROR;
  const int32_t count =
      uscript_getCode(std::string(language_tag).c_str(), codes.data(),
                      static_cast<int32_t>(codes.size()), &status);
  std::vector<Script> scripts;
  if (U_FAILURE(status)) return scripts;
  for (int32_t i = 0; i < count; ++i)
    scripts.push_back(static_cast<Script>(codes[static_cast<std::size_t>(i)]));
  return scripts;
}

}  // namespace interlint
