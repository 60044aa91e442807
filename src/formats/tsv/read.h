#pragma once

#include <string_view>
#include <vector>

#include "model/bitext.h"

namespace interlint::formats::tsv {

/// Pairs that came aligned: source TAB target, one a line, no quoting; further
/// columns are ignored.  Lines end at LF only; a CR before it is not part of
/// the text.  A line without a tab is a source with an empty target.
///
/// A line without either ends a document.  So does another name in the column
/// `document`, where the first line is a head that has one: source TAB target
/// TAB document, whatever the case; columns may stand between.  Any other first
/// line is a pair.
///
/// There is one document at least.  Both its sides have the lines from its
/// first pair to that of the next document as their bytes, so that the bytes of
/// all documents are those of the file.
std::vector<Bitext> documents(std::string_view bytes);

}  // namespace interlint::formats::tsv
