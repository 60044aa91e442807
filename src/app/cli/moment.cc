#include "app/cli/moment.h"

#include <fmt/format.h>

#include <charconv>
#include <cstdlib>
#include <ctime>
#include <string_view>

namespace interlint {

std::string moment_now() {
  std::time_t moment = std::time(nullptr);
  // NOLINTNEXTLINE(concurrency-mt-unsafe): nothing here sets the environment
  if (const char* fixed = std::getenv("SOURCE_DATE_EPOCH")) {
    const std::string_view digits = fixed;
    std::from_chars(digits.data(), digits.data() + digits.size(), moment);
  }
  std::tm utc{};
  gmtime_r(&moment, &utc);
  return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z", utc.tm_year + 1900,
                     utc.tm_mon + 1, utc.tm_mday, utc.tm_hour, utc.tm_min,
                     utc.tm_sec);
}

}  // namespace interlint
