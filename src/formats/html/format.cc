#include "formats/format.h"

#include "formats/html/read.h"

namespace interlint::formats::html {
namespace {

std::expected<Texts, Problem> read(const std::string&, std::string_view bytes) {
  return one_text(document(decoded(bytes)), bytes);
}

}  // namespace

Format format() {
  return {.what = "HTML", .endings = {".html", ".htm", ".xhtml"}, .read = read};
}

}  // namespace interlint::formats::html
