#pragma once

#include <array>
#include <cstdint>

namespace interlint {

/// The first bytes of a pack.
struct PackHeader {
  std::array<char, 4> magic;  ///< "ILX1"
  std::uint32_t order;        ///< 0x01020304 in the byte order of the file
  std::uint64_t size;         ///< of the whole file
  std::uint64_t tables;       ///< how many follow
  std::uint64_t description;  ///< where the JSON begins; it ends the file
};

/// Where one table of a pack lies.  Offsets count from the file's beginning
/// and are multiples of 8.
struct PackTable {
  std::array<char, 16> name;  ///< padded with NUL
  std::uint64_t slots;
  std::uint64_t slot_count;  ///< a power of two, or 0
  std::uint64_t postings;
  std::uint64_t posting_count;
};

inline constexpr std::array<char, 4> pack_magic{'I', 'L', 'X', '1'};
inline constexpr std::uint32_t pack_order = 0x01020304;

}  // namespace interlint
