#include "languages/quotation_marks.h"

#include <unicode/ulocdata.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <memory>
#include <string>

#include "text/icu.h"
#include "text/utf8.h"

namespace interlint {
namespace {

using LocaleData =
    std::unique_ptr<ULocaleData,
                    decltype([](ULocaleData* data) { ulocdata_close(data); })>;

char32_t delimiter(ULocaleData* data, ULocaleDataDelimiterType type) {
  UErrorCode status = U_ZERO_ERROR;
  icu::UnicodeString mark;
  const int32_t size =
      ulocdata_getDelimiter(data, type, mark.getBuffer(8), 8, &status);
  mark.releaseBuffer(U_SUCCESS(status) ? size : 0);
  return mark.isEmpty() ? 0 : static_cast<char32_t>(mark.char32At(0));
}

char32_t first_of(std::string_view cell) {
  return cell.empty() ? 0 : code_point_at(cell, 0).value;
}

}  // namespace

QuotationMarks::QuotationMarks(std::string_view tag, const Table& more) {
  std::string name(tag);
  std::ranges::replace(name, '-', '_');
  UErrorCode status = U_ZERO_ERROR;
  const LocaleData data(ulocdata_open(name.c_str(), &status));
  require(status);
  styles_.push_back({delimiter(data.get(), ULOCDATA_QUOTATION_START),
                     delimiter(data.get(), ULOCDATA_QUOTATION_END)});
  styles_.push_back({delimiter(data.get(), ULOCDATA_ALT_QUOTATION_START),
                     delimiter(data.get(), ULOCDATA_ALT_QUOTATION_END)});
  for (const Row& row : more.rows)
    styles_.push_back({first_of(row.cells[0]), first_of(row.cells[1])});
  std::erase_if(styles_, [](const QuoteStyle& style) {
    return style.opening == 0 || style.closing == 0;
  });
}

bool QuotationMarks::has(QuoteStyle style) const {
  return std::ranges::find(styles_, style) != styles_.end();
}

}  // namespace interlint
