#pragma once

#include "formats/decoded.h"

namespace interlint::formats::text {

/// The paragraphs, headings, lists and quotations of a plain text; lines that
/// were wrapped by hand are one.  Never fails; the document has no path,
/// format, language and bytes.
Document document(const Decoded& file);

}  // namespace interlint::formats::text
