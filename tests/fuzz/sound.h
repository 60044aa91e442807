#pragma once

#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "model/document.h"
#include "model/segment.h"
#include "text/utf8.h"

namespace interlint {

/// Stops the fuzzer where something is not as it must be.
inline void require_that(bool holds) {
  if (!holds) std::abort();
}

inline std::string_view text_of(const std::uint8_t* bytes, std::size_t size) {
  if (size == 0) return "";  // libFuzzer hands out no bytes as null
  return {reinterpret_cast<const char*>(bytes), size};
}

/// What is true of every document, whatever its file was.
inline void require_sound(const Document& document) {
  const std::string_view text = document.text;
  require_that(is_valid_utf8(text));
  std::uint32_t end = 0;
  for (const Piece& piece : document.origin.pieces()) {
    require_that(end <= piece.text.begin);
    require_that(piece.text.begin <= piece.text.end);
    require_that(piece.file.begin <= piece.file.end);
    require_that(piece.file.end <= document.bytes.size());
    end = piece.text.end;
  }
  require_that(end <= text.size());
  end = 0;
  for (const Block& block : document.blocks) {
    require_that(end <= block.span.begin);
    require_that(block.span.begin < block.span.end);
    end = block.span.end;
    const Span file = document.origin.in_file(block.span);
    require_that(file.begin <= file.end);
    require_that(file.end <= document.bytes.size());
  }
  require_that(end <= text.size());
  for (const Mark& mark : document.marks) {
    require_that(mark.span.begin <= mark.span.end);
    require_that(mark.span.end <= text.size());
  }
  for (const Span bad : document.malformed)
    require_that(bad.end <= text.size() && bad.in(text) == "\xEF\xBF\xBD");
}

/// Segments are in order, lie in their blocks and are not empty.
inline void require_sound(const std::vector<Segment>& segments,
                          const Document& document) {
  std::uint32_t end = 0;
  for (const Segment& segment : segments) {
    require_that(end <= segment.span.begin);
    require_that(segment.span.begin < segment.span.end);
    require_that(segment.block < document.blocks.size());
    require_that(document.blocks[segment.block].span.holds(segment.span));
    end = segment.span.end;
  }
}

}  // namespace interlint
