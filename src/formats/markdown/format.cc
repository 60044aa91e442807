#include "formats/format.h"

#include "formats/markdown/read.h"

namespace interlint::formats::markdown {
namespace {

std::expected<Texts, Problem> read(const std::string&, std::string_view bytes) {
  return one_text(document(decoded(bytes)), bytes);
}

}  // namespace

Format format() {
  return {.what = "Markdown", .endings = {".md", ".markdown"}, .read = read};
}

}  // namespace interlint::formats::markdown
