#pragma once

#include <cstdint>

#include "text/span.h"

namespace interlint {

/// A run of words that looks like the name of somebody or something.
struct Name {
  Span span;
  std::uint32_t first_word = 0;  ///< index into Side::words
  std::uint32_t words = 1;
};

}  // namespace interlint
