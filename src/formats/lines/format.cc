#include "formats/format.h"

#include "formats/lines/read.h"
#include "formats/rewritten.h"

namespace interlint::formats::lines {
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
  return {
      .what = "a sentence a line", .endings = {}, .read = read, .write = write};
}

}  // namespace interlint::formats::lines
