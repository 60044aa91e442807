#include "session/version.h"

#include <fmt/format.h>
#include <unicode/uvernum.h>

namespace interlint {

std::string version() {
  return INTERLINT_VERSION;
}

std::string version_line() {
  return fmt::format("{} (ICU {}, Hunspell {})", version(), U_ICU_VERSION,
                     INTERLINT_HUNSPELL_VERSION);
}

}  // namespace interlint
