#pragma once

#include <vector>

#include "model/document.h"
#include "text/span.h"

namespace interlint {

/// Where code stands in the text of a document, which must outlive it.
class CodeRegions {
 public:
  explicit CodeRegions(const Document& document);

  /// Does the span lie in what is marked as code, inline or as a block?
  bool is_marked(Span span) const;

  /// The same, or in what is code by its looks: “--no-pager”, “/usr/bin”,
  /// “sort=none”, “local_enable”.
  bool is_code(Span span) const;

 private:
  bool is_evident(Span span) const;

  const Document& document_;
  std::vector<Span> marked_;  ///< sorted, none inside another
};

}  // namespace interlint
