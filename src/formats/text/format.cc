#include "formats/format.h"

#include "formats/rewritten.h"
#include "formats/text/read.h"

namespace interlint::formats::text {
namespace {

std::expected<Texts, Problem> read(const std::string&, std::string_view bytes) {
  return one_text(document(decoded(bytes)), bytes);
}

std::expected<std::string, Problem> write(const Document& document,
                                          std::span<const Edit> edits) {
  return rewritten(document, edits, {.read = read, .spellings = {as_it_is}});
}

}  // namespace

Format format() {
  return {.what = "plain text",
          .endings = {".txt", ".text"},
          .read = read,
          .write = write};
}

}  // namespace interlint::formats::text
