#pragma once

#include "formats/decoded.h"

namespace interlint::formats::lines {

/// A block a line.  Never fails; the document has no path, format, language and
/// bytes.
Document document(const Decoded& file);

}  // namespace interlint::formats::lines
