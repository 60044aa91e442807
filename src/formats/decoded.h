#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/document.h"

namespace interlint {

/// A file as valid UTF-8 and where each byte of it comes from.
struct Decoded {
  std::string text;             ///< without a byte order mark
  SourceMap origin;             ///< covers all of `text`
  std::vector<Span> malformed;  ///< each U+FFFD that stands for bad bytes
};

/// `bytes` decoded: UTF-16 if a byte order mark says so, else UTF-8.  A
/// malformed sequence becomes one U+FFFD.
Decoded decoded(std::string_view bytes);

/// Valid UTF-8 in the encoding of a file: UTF-16 if its byte order mark says
/// so, else as it is.
std::string encoded(std::string_view text, std::string_view file);

}  // namespace interlint
