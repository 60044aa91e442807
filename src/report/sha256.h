#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace interlint {

/// SHA-256 by FIPS 180-4, fed in pieces.
class Sha256 {
 public:
  using Digest = std::array<std::uint8_t, 32>;

  void add(std::string_view bytes);

  /// The digest of everything added so far; more may be added to a copy made
  /// before.
  Digest digest();

 private:
  void add_block(const std::uint8_t* block);

  std::array<std::uint32_t, 8> state_{0x6a09e667, 0xbb67ae85, 0x3c6ef372,
                                      0xa54ff53a, 0x510e527f, 0x9b05688c,
                                      0x1f83d9ab, 0x5be0cd19};
  std::array<std::uint8_t, 64> buffer_{};
  std::uint64_t size_ = 0;
};

/// The digest of `bytes` as 64 hexadecimal digits in lower case.
std::string sha256_of(std::string_view bytes);

/// `bytes` in lower-case hexadecimal.
std::string hexadecimal(std::span<const std::uint8_t> bytes);

}  // namespace interlint
