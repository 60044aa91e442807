#pragma once

#include <cstddef>
#include <string_view>

namespace interlint {

/// How many letters must change to make one word of the other (Levenshtein,
/// in bytes); `most` + 1 where it is more than `most`.
std::size_t edit_distance(std::string_view a, std::string_view b,
                          std::size_t most);

/// How much two words look alike, 0 to 1: one less their edit distance by the
/// longer length.  0 below four bytes or with other first letters.
float resemblance(std::string_view a, std::string_view b);

}  // namespace interlint
