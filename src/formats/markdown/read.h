#pragma once

#include "formats/decoded.h"

namespace interlint::formats::markdown {

/// CommonMark with tables, strikethrough, task lists, footnotes and front
/// matter.  Never fails; the document has no path, format, language and bytes.
Document document(const Decoded& file);

}  // namespace interlint::formats::markdown
