#pragma once

#include <algorithm>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace interlint {

/// A half-open range of bytes in a text that somebody else owns.
///
/// Spans are stored; string_views are only ever handed out.  A span stays
/// right when its document is moved, costs 8 bytes, and can be written to a
/// report as it is.  A text is at most 4 GiB.
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  std::uint32_t size() const { return end - begin; }
  bool empty() const { return begin == end; }
  /// Do the two share a byte?
  bool overlaps(Span other) const {
    return begin < other.end && other.begin < end;
  }
  /// Does `other` lie inside, borders included?
  bool holds(Span other) const {
    return begin <= other.begin && other.end <= end;
  }
  /// The same place, seen from a text that begins `by` bytes earlier.
  Span shifted(std::uint32_t by) const { return {begin + by, end + by}; }
  /// The bytes themselves; `text` must be the text the span was made for.
  std::string_view in(std::string_view text) const {
    return text.substr(begin, size());
  }

  auto operator<=>(const Span&) const = default;
};

/// A place in a text, of which none is longer than 4 GiB.
constexpr std::uint32_t narrowed(std::size_t place) {
  return static_cast<std::uint32_t>(place);
}

/// The smallest span that holds both.
constexpr Span hull(Span a, Span b) {
  return {std::min(a.begin, b.begin), std::max(a.end, b.end)};
}

}  // namespace interlint
