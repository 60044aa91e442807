#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace interlint {

/// How many bytes must be changed, added or taken away to make one word of the
/// other (Levenshtein).
std::size_t edit_distance(std::string_view a, std::string_view b);

/// A text to be compared with many others, which is lent.  One of more than 64
/// bytes is compared as slowly as by edit_distance().
class ComparedText {
 public:
  explicit ComparedText(std::string_view text);

  std::string_view text() const { return text_; }
  std::size_t distance_to(std::string_view other) const;

 private:
  std::string_view text_;
  /// Where each byte stands in it, a bit a place.
  std::array<std::uint64_t, 256> places_{};
};

/// The same; `most` + 1 where it is more than `most`.
std::size_t edit_distance(std::string_view a, std::string_view b,
                          std::size_t most);

inline constexpr std::size_t most_bytes_of_exchanges = 64;

/// The same where two neighbours exchanged are one change and not two, and no
/// byte is changed twice (optimal string alignment).  The shorter word has no
/// more than `most_bytes_of_exchanges`.
std::size_t edit_distance_with_exchanges(std::string_view a,
                                         std::string_view b);

/// How much two words look alike, 0 to 1: one less their edit distance by the
/// longer length.  0 below four bytes or with other first letters.
float resemblance(std::string_view a, std::string_view b);

}  // namespace interlint
