#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "text/span.h"

namespace interlint {

/// A piece of text on one line of a terminal, and where in it a span stands.
struct Excerpt {
  std::string line;
  std::uint32_t column = 0;  ///< cells before the span
  std::uint32_t width = 0;   ///< cells of the span; 0 for an empty one
};

/// `bounds` of `text` if they fit in 96 cells, else `span`, or its first 80
/// cells, with up to 40 cells on either side, cut between words and marked “…”.
/// Cells are counted by East Asian width, combining marks as none.  White space
/// becomes a blank each, controls become pictures: no text of a document
/// commands the terminal.
Excerpt excerpt(std::string_view text, Span bounds, Span span);

}  // namespace interlint
