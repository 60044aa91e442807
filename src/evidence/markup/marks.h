#pragma once

#include <vector>

#include "evidence/pair.h"
#include "model/document.h"

namespace interlint {

/// The bytes of the document that `side` stands on.
Span place_of(const Side& side);

/// The marks of a kind that begin in `side`, in order; their spans are of the
/// document.
std::vector<const Mark*> marks_in(const Document& document, const Side& side,
                                  Mark::Kind kind);

/// Does `span` of the document touch inline code of `side`?
bool is_in_code(const Document& document, const Side& side, Span span);

}  // namespace interlint
