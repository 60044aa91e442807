#include "formats/format.h"

#include "formats/lines/read.h"

namespace interlint::formats::lines {
namespace {

std::expected<Texts, Problem> read(const std::string&, std::string_view bytes) {
  return one_text(document(decoded(bytes)), bytes);
}

}  // namespace

Format format() {
  return {.what = "a sentence a line", .endings = {}, .read = read};
}

}  // namespace interlint::formats::lines
