#pragma once

#include <string_view>
#include <vector>

#include "data/table.h"

namespace interlint {

/// A mark that opens a quotation and the one that closes it.
struct QuoteStyle {
  char32_t opening = 0;
  char32_t closing = 0;

  bool operator==(const QuoteStyle&) const = default;
};

/// How a language marks quotations: CLDR's delimiters of its locale, the usual
/// pair and the one for quotations inside, and those that publishers use too.
class QuotationMarks {
 public:
  /// `tag` is BCP 47; `more` is quotes.tsv: opening mark, closing mark.
  QuotationMarks(std::string_view tag, const Table& more);

  /// The usual pair, the inner pair, then the others.  Empty for a language
  /// that CLDR does not know.
  const std::vector<QuoteStyle>& styles() const { return styles_; }

  bool has(QuoteStyle style) const;

 private:
  std::vector<QuoteStyle> styles_;
};

}  // namespace interlint
