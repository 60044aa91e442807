#include "text/romanised.h"

#include <unicode/translit.h>

#include <memory>

#include "text/icu.h"

namespace interlint {

std::string romanised(std::string_view text) {
  // To make one takes 30 ms.
  thread_local const std::unique_ptr<icu::Transliterator> latin = [] {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Transliterator> made(
        icu::Transliterator::createInstance("Any-Latin; Latin-ASCII; Lower()",
                                            UTRANS_FORWARD, status));
    require(status);
    return made;
  }();
  icu::UnicodeString written = icu::UnicodeString::fromUTF8(
      icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
  latin->transliterate(written);
  return utf8_of(written);
}

}  // namespace interlint
