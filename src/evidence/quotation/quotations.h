#pragma once

#include <string_view>
#include <vector>

#include "text/span.h"

namespace interlint {

/// A quoted passage: its marks and what they hold.
struct Quotation {
  Span opening;
  Span closing;
  bool single = false;  ///< ‘so’, 'so', ‚so‘, ‹so›

  Span whole() const { return {opening.begin, closing.end}; }
  Span inside() const { return {opening.end, closing.begin}; }
};

/// What the quotation marks of a text come to.
struct Quotations {
  std::vector<Quotation> paired;  ///< in order of their closing marks
  std::vector<Span> unopened;     ///< closing marks that nothing opens
  std::vector<Span> unclosed;     ///< opening marks that nothing closes

  bool balanced() const { return unopened.empty() && unclosed.empty(); }
};

/// Pairs the quotation marks of any language by where they stand: a mark
/// before a word opens, one behind a word closes, whatever its form.
/// Apostrophes, inch and foot marks are none; a single mark without a partner
/// may be an apostrophe and is not reported.
Quotations quotations(std::string_view text);

/// Does the text begin with a mark that opens a quotation?
bool begins_quotation(std::string_view text);

}  // namespace interlint
