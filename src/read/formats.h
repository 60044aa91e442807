#pragma once

#include "read/decoded.h"

namespace interlint {

/// One reader a format, each in a file of its own.  They answer a document
/// without path, format, language and bytes.
Document from_text(const Decoded& file);
Document from_lines(const Decoded& file);
Document from_markdown(const Decoded& file);
Document from_html(const Decoded& file);

}  // namespace interlint
