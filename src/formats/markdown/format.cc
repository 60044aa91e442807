#include "formats/format.h"

#include "formats/markdown/read.h"
#include "formats/rewritten.h"

namespace interlint::formats::markdown {
namespace {

std::expected<Texts, Problem> read(const std::string&, std::string_view bytes) {
  return one_text(document(decoded(bytes)), bytes);
}

std::string with_backslashes(std::string_view text, std::string_view before) {
  std::string made;
  for (const char c : text) {
    if (before.contains(c)) made += '\\';
    made += c;
  }
  return made;
}

/// What may be markup inside a line means itself.
std::string without_marks(std::string_view text) {
  return with_backslashes(text, "\\`*_[]<&~|");
}

/// What may make a line a heading, an item or a rule does, too.
std::string escaped(std::string_view text) {
  return with_backslashes(text, "\\`*_[]<>&~|#+-=!.():\"'^$");
}

std::expected<std::string, Problem> write(const Document& document,
                                          std::span<const Edit> edits) {
  return rewritten(
      document, edits,
      {.read = read, .spellings = {as_it_is, without_marks, escaped}});
}

}  // namespace

Format format() {
  return {.what = "Markdown",
          .endings = {".md", ".markdown"},
          .read = read,
          .write = write};
}

}  // namespace interlint::formats::markdown
