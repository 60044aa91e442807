#include "text/breaks.h"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <memory>

#include "text/icu.h"

namespace interlint {
namespace {

using Create = icu::BreakIterator*(const icu::Locale&, UErrorCode&);

std::unique_ptr<icu::BreakIterator> made_by(Create create) {
  UErrorCode status = U_ZERO_ERROR;
  std::unique_ptr<icu::BreakIterator> breaker(
      create(icu::Locale::getRoot(), status));
  require(status);
  return breaker;
}

std::vector<std::uint32_t> ends(icu::BreakIterator& breaker,
                                std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  UText* utext = utext_openUTF8(
      nullptr, text.data(), static_cast<std::int64_t>(text.size()), &status);
  breaker.setText(utext, status);
  require(status);
  std::vector<std::uint32_t> found;
  breaker.first();
  for (std::int32_t at = breaker.next(); at != icu::BreakIterator::DONE;
       at = breaker.next())
    found.push_back(static_cast<std::uint32_t>(at));
  utext_close(utext);
  return found;
}

}  // namespace

std::vector<std::uint32_t> line_breaks(std::string_view text) {
  thread_local const auto breaker =
      made_by(icu::BreakIterator::createLineInstance);
  return ends(*breaker, text);
}

std::vector<std::uint32_t> character_ends(std::string_view text) {
  thread_local const auto breaker =
      made_by(icu::BreakIterator::createCharacterInstance);
  return ends(*breaker, text);
}

}  // namespace interlint
