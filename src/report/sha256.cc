#include "report/sha256.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nettle/sha2.h>

#include <array>
#include <cstdint>

namespace interlint {

std::string sha256_of(std::string_view bytes) {
  sha256_ctx sum;
  sha256_init(&sum);
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): nettle's bytes
  const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.data());
  sha256_update(&sum, bytes.size(), data);
  std::array<std::uint8_t, SHA256_DIGEST_SIZE> digest{};
  sha256_digest(&sum, digest.size(), digest.data());
  return fmt::format("{:02x}", fmt::join(digest, ""));
}

}  // namespace interlint
