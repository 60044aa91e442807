#pragma once

#include <cstdint>
#include <vector>

#include "text/span.h"

namespace interlint {

/// A run of words of a side.
struct TermPlace {
  Span span;                ///< in the text of the side
  std::uint32_t first = 0;  ///< index into Side::words
  std::uint32_t count = 0;  ///< 0: no word
};

/// A term of the glossary that a pair uses: where its source stands, and which
/// of its renderings stand in the target.
struct TermUse {
  std::uint32_t entry = 0;           ///< index into Glossary::entries()
  TermPlace source;                  ///< without words: the entry has no source
  bool in_compound = false;          ///< the source is the end of a longer word
  std::vector<TermPlace> approved;   ///< of the target: preferred, admitted, or
                                     ///< what must stand as it is
  std::vector<TermPlace> forbidden;  ///< of the target, outside approved ones
};

}  // namespace interlint
