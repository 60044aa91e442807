#include "app/cli/moment.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <charconv>
#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace interlint {

std::string moment_now() {
  namespace chrono = std::chrono;
  auto moment = chrono::floor<chrono::seconds>(chrono::system_clock::now());
  // NOLINTNEXTLINE(concurrency-mt-unsafe): nothing here sets the environment
  if (const char* fixed = std::getenv("SOURCE_DATE_EPOCH")) {
    const std::string_view digits = fixed;
    std::int64_t seconds = moment.time_since_epoch().count();
    std::from_chars(digits.data(), digits.data() + digits.size(), seconds);
    moment = chrono::sys_seconds(chrono::seconds(seconds));
  }
  return fmt::format("{:%FT%TZ}", moment);
}

}  // namespace interlint
