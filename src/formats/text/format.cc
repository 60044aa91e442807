#include "formats/format.h"

#include "formats/text/read.h"

namespace interlint::formats::text {
namespace {

std::expected<Texts, Problem> read(const std::string&, std::string_view bytes) {
  return one_text(document(decoded(bytes)), bytes);
}

}  // namespace

Format format() {
  return {.what = "plain text", .endings = {".txt", ".text"}, .read = read};
}

}  // namespace interlint::formats::text
