#pragma once

#include "formats/decoded.h"

namespace interlint::formats::html {

/// The text of a page as a browser shows it.  Never fails; the document has no
/// path, format, language and bytes.
Document document(const Decoded& file);

}  // namespace interlint::formats::html
