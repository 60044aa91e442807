#include "formats/format.h"

#include "formats/tsv/read.h"

namespace interlint::formats::tsv {
namespace {

std::expected<Texts, Problem> read(const std::string&, std::string_view bytes) {
  Bitext both = pairs(decoded(bytes));
  both.source.bytes = both.target.bytes = bytes;
  Texts texts;
  texts.paired.push_back(std::move(both));
  return texts;
}

}  // namespace

Format format() {
  return {.what = "source TAB target, a pair a line",
          .endings = {".tsv"},
          .holds = Format::Holds::pairs,
          .read = read};
}

}  // namespace interlint::formats::tsv
