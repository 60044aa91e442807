#include "text/edit_distance.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstdint>
#include <utility>
#include <vector>

namespace interlint {
namespace {

// The table of distances is worked out a column at a time, 64 rows at once:
// Myers, A fast bit-vector algorithm for approximate string matching, JACM 46
// (1999), in the form of Hyyrö, A bit-vector algorithm for computing
// Levenshtein and Damerau edit distances, Nordic J. of Computing 10 (2003).
constexpr std::size_t most_rows = 64;
static_assert(most_bytes_of_exchanges <= most_rows);
constexpr std::size_t least_letters = 4;

/// Where each byte stands in at most 64 bytes of the pattern, a bit a place.
std::array<std::uint64_t, 256> places_in(std::string_view pattern) {
  std::array<std::uint64_t, 256> places{};
  for (std::size_t i = 0; i < pattern.size(); ++i)
    places[static_cast<unsigned char>(pattern[i])] |= std::uint64_t{1} << i;
  return places;
}

/// Up to 64 rows of one column of the table: whether each is one more, or one
/// less, than the row above.
struct Column {
  std::uint64_t more = ~std::uint64_t{0};
  std::uint64_t less = 0;
};

/// What the last row of a block gains (1), loses (-1) or keeps (0) from one
/// column to the next.
using Step = std::int8_t;

/// Moves to the next column.  `diagonal`: rows equal to the one above in the
/// column before; `above`: the step of the row above the first; `last`: the bit
/// of the row that is asked for.
Step advance(Column& column, std::uint64_t diagonal, Step above,
             std::uint64_t last) {
  std::uint64_t right = column.less | ~(diagonal | column.more);
  std::uint64_t left = column.more & diagonal;
  const auto step = static_cast<Step>(((right & last) != 0 ? 1 : 0) -
                                      ((left & last) != 0 ? 1 : 0));
  right = (right << 1U) | (above > 0 ? 1U : 0U);
  left = (left << 1U) | (above < 0 ? 1U : 0U);
  column.more = left | ~(diagonal | right);
  column.less = right & diagonal;
  return step;
}

std::uint64_t diagonal_of(const Column& column, std::uint64_t equal) {
  return (((equal & column.more) + column.more) ^ column.more) | equal |
         column.less;
}

std::uint64_t bit_of_last(std::string_view block) {
  return std::uint64_t{1} << (block.size() - 1);
}

/// Of a pattern of 1 to 64 bytes, which stand at `places`.
std::size_t short_distance(const std::array<std::uint64_t, 256>& places,
                           std::string_view pattern, std::string_view text) {
  const std::uint64_t last = bit_of_last(pattern);
  Column column;
  std::size_t distance = pattern.size();
  for (const char c : text) {
    const std::uint64_t equal = places[static_cast<unsigned char>(c)];
    distance += static_cast<std::size_t>(
        advance(column, diagonal_of(column, equal), 1, last));
  }
  return distance;
}

/// Of a longer one: a block of 64 rows after the other, each fed with the steps
/// of the last row above it.
std::size_t long_distance(std::string_view pattern, std::string_view text) {
  std::size_t distance = pattern.size();
  std::vector<Step> steps(text.size(), 1);
  for (; !pattern.empty();
       pattern.remove_prefix(std::min(most_rows, pattern.size()))) {
    const std::string_view block = pattern.substr(0, most_rows);
    const auto places = places_in(block);
    const std::uint64_t last = bit_of_last(block);
    Column column;
    for (std::size_t j = 0; j < text.size(); ++j) {
      std::uint64_t equal = places[static_cast<unsigned char>(text[j])];
      // A row above that gets less comes in as if its bytes were equal.
      if (steps[j] < 0) equal |= 1U;
      steps[j] = advance(column, diagonal_of(column, equal), steps[j], last);
    }
  }
  for (const Step step : steps) distance += static_cast<std::size_t>(step);
  return distance;
}

}  // namespace

std::size_t edit_distance(std::string_view a, std::string_view b) {
  if (a.size() > b.size()) std::swap(a, b);
  if (a.empty()) return b.size();
  return a.size() <= most_rows ? short_distance(places_in(a), a, b)
                               : long_distance(a, b);
}

ComparedText::ComparedText(std::string_view text) : text_(text) {
  if (text.size() <= most_rows) places_ = places_in(text);
}

std::size_t ComparedText::distance_to(std::string_view other) const {
  return text_.empty() || text_.size() > most_rows
             ? edit_distance(text_, other)
             : short_distance(places_, text_, other);
}

std::size_t edit_distance(std::string_view a, std::string_view b,
                          std::size_t most) {
  if (std::max(a.size(), b.size()) - std::min(a.size(), b.size()) > most)
    return most + 1;
  return std::min(edit_distance(a, b), most + 1);
}

std::size_t edit_distance_with_exchanges(std::string_view a,
                                         std::string_view b) {
  if (a.size() > b.size()) std::swap(a, b);
  if (a.empty()) return b.size();
  assert(a.size() <= most_bytes_of_exchanges);
  const auto places = places_in(a);
  const std::uint64_t last = bit_of_last(a);
  Column column;
  std::size_t distance = a.size();
  std::uint64_t diagonal_before = ~std::uint64_t{0};
  std::uint64_t equal_before = 0;
  for (const char c : b) {
    const std::uint64_t equal = places[static_cast<unsigned char>(c)];
    const std::uint64_t exchanged =
        ((~diagonal_before & equal) << 1U) & equal_before;
    diagonal_before = diagonal_of(column, equal) | exchanged;
    equal_before = equal;
    distance +=
        static_cast<std::size_t>(advance(column, diagonal_before, 1, last));
  }
  return distance;
}

float resemblance(std::string_view a, std::string_view b) {
  if (a == b) return 1;
  if (a.size() < least_letters || b.size() < least_letters ||
      a.front() != b.front())
    return 0;
  const std::size_t longer = std::max(a.size(), b.size());
  return 1 -
         static_cast<float>(edit_distance(a, b)) / static_cast<float>(longer);
}

}  // namespace interlint
