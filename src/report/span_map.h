#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace interlint {

/// A place in a file, counted in every way a reader may need.
struct Position {
  std::uint32_t byte = 0;    ///< as stored, a byte order mark included
  std::uint32_t offset = 0;  ///< code points; a byte order mark is none
  std::uint32_t line = 1;    ///< lines end at LF, CRLF and a lone CR
  std::uint32_t column = 1;  ///< code points, from 1

  bool operator==(const Position&) const = default;
};

/// Two places in a file, the second behind the span.
struct Extent {
  Position begin;
  Position end;

  std::uint32_t length() const { return end.offset - begin.offset; }
  std::uint32_t bytes() const { return end.byte - begin.byte; }
};

/// Turns byte offsets of one file into positions.  Built in one pass; a look-up
/// reads at most `step` bytes of the file, which must outlive the map.
/// Malformed UTF-8 counts as code_point_at() has it.
class SpanMap {
 public:
  static constexpr std::uint32_t step = 128;

  explicit SpanMap(std::string_view file);

  /// `byte` may be the end of the file; inside a code point it is the next
  /// one's offset.
  Position at(std::uint32_t byte) const;

  Extent of(Span span) const { return {at(span.begin), at(span.end)}; }

  /// UTF-16 code units from the beginning of the text to `byte`, as editors
  /// and browsers count.  Linear in `byte`.
  std::uint32_t utf16(std::uint32_t byte) const;

  /// The line (1-based) without its end; empty if there is none.
  std::string_view line(std::uint32_t number) const;
  std::uint32_t lines() const;

 private:
  /// The beginning of a code point.
  struct Mark {
    std::uint32_t byte = 0;
    std::uint32_t offset = 0;
  };

  std::uint32_t offset_at(std::uint32_t byte) const;

  std::string_view file_;
  std::uint32_t begin_ = 0;  ///< behind the byte order mark
  bool well_formed_ = true;
  std::vector<Mark> marks_;  ///< the first at or behind every `step` bytes
  std::vector<Mark> lines_;  ///< where each line begins
};

}  // namespace interlint
