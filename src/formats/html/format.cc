#include "formats/format.h"

#include "formats/html/read.h"
#include "formats/rewritten.h"

namespace interlint::formats::html {
namespace {

std::expected<Texts, Problem> read(const std::string&, std::string_view bytes) {
  return one_text(document(decoded(bytes)), bytes);
}

/// Without what begins a tag or an entity.
std::string escaped(std::string_view text) {
  std::string made;
  for (const char c : text) {
    if (c == '&')
      made += "&amp;";
    else if (c == '<')
      made += "&lt;";
    else if (c == '>')
      made += "&gt;";
    else
      made += c;
  }
  return made;
}

std::expected<std::string, Problem> write(const Document& document,
                                          std::span<const Edit> edits) {
  return rewritten(document, edits, {.read = read, .spellings = {escaped}});
}

}  // namespace

Format format() {
  return {.what = "HTML",
          .endings = {".html", ".htm", ".xhtml"},
          .read = read,
          .write = write};
}

}  // namespace interlint::formats::html
