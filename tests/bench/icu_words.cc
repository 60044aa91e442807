// icu-words FILE
//
// Breaks both sides of each line of a TSV into words with ICU, and prints how
// many boundaries there are: the measure that instructions.py sets a check
// beside.
#include <fmt/format.h>
#include <unicode/brkiter.h>

#include <fstream>
#include <memory>
#include <string>
#include <string_view>

namespace {

std::size_t boundaries(icu::BreakIterator& breaker, std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  UText utext = UTEXT_INITIALIZER;
  utext_openUTF8(&utext, text.data(), static_cast<std::int64_t>(text.size()),
                 &status);
  breaker.setText(&utext, status);
  std::size_t count = 0;
  while (breaker.next() != icu::BreakIterator::DONE) ++count;
  utext_close(&utext);
  return count;
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 2) return 2;
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::BreakIterator> breaker(
      icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
  if (U_FAILURE(status)) return 2;
  std::ifstream in(arguments[1]);
  std::size_t found = 0;
  for (std::string line; std::getline(in, line);) {
    const std::string_view text = line;
    const std::size_t tab = text.find('\t');
    found += boundaries(*breaker, text.substr(0, tab));
    if (tab != text.npos) found += boundaries(*breaker, text.substr(tab + 1));
  }
  fmt::print("{}\n", found);
  return 0;
}
