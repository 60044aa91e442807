#include "text/words.h"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <memory>

#include "text/fold.h"
#include "text/hash.h"
#include "text/icu.h"
#include "text/utf8.h"

namespace interlint {
namespace {

/// One per thread: break iterators are cheap to reuse, and not to be shared.
icu::BreakIterator& word_breaker() {
  thread_local const std::unique_ptr<icu::BreakIterator> breaker = [] {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::BreakIterator> made(
        icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
    require(status);
    return made;
  }();
  return *breaker;
}

struct Shape {
  Casing casing = Casing::none;
  bool numeric = false;
};

Shape shape_of(std::string_view word) {
  int upper = 0;
  int lower = 0;
  bool first_upper = false;
  bool numeric = false;
  for (std::uint32_t i = 0; i < word.size();) {
    const CodePoint c = code_point_at(word, i);
    if (is_digit(c.value)) numeric = true;
    if (is_upper(c.value)) {
      if (upper + lower == 0) first_upper = true;
      ++upper;
    } else if (is_lower(c.value)) {
      ++lower;
    }
    i = c.end;
  }
  Casing casing = Casing::mixed;
  if (upper + lower == 0)
    casing = Casing::none;
  else if (upper == 0)
    casing = Casing::lower;
  else if (upper == 1 && first_upper)
    casing = Casing::title;
  else if (lower == 0)
    casing = Casing::upper;
  return {casing, numeric};
}

std::uint64_t folded_hash(std::string_view word, Casing casing) {
  if (casing == Casing::lower || casing == Casing::none) {
    const bool ascii = [&] {
      for (const char c : word)
        if (static_cast<unsigned char>(c) >= 0x80) return false;
      return true;
    }();
    if (ascii) return hash_of(word);
  }
  return hash_of(folded(word));
}

}  // namespace

std::vector<Word> words(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  UText utf8 = UTEXT_INITIALIZER;  // reads UTF-8 in place: indexes are bytes
  utext_openUTF8(&utf8, text.data(), static_cast<int64_t>(text.size()),
                 &status);
  require(status);
  icu::BreakIterator& breaker = word_breaker();
  breaker.setText(&utf8, status);
  require(status);

  std::vector<Word> found;
  found.reserve(text.size() / 5);
  int32_t begin = breaker.first();
  for (int32_t end = breaker.next(); end != icu::BreakIterator::DONE;
       begin = end, end = breaker.next()) {
    if (breaker.getRuleStatus() == UBRK_WORD_NONE) continue;
    const Span span{static_cast<std::uint32_t>(begin),
                    static_cast<std::uint32_t>(end)};
    const Shape shape = shape_of(span.in(text));
    found.push_back({span, folded_hash(span.in(text), shape.casing),
                     shape.casing, shape.numeric});
  }
  utext_close(&utf8);
  return found;
}

}  // namespace interlint
