#pragma once

#include "formats/decoded.h"
#include "model/bitext.h"

namespace interlint::formats::tsv {

/// Pairs that came aligned: source TAB target, one a line, no quoting; further
/// columns are ignored.  Lines end at LF only; a CR before it is not part of
/// the text.  A line without a tab is a source with an empty target.
Bitext pairs(const Decoded& file);

}  // namespace interlint::formats::tsv
