#include "formats/format.h"

#include <algorithm>

#include "formats/rewritten.h"
#include "formats/tsv/read.h"

namespace interlint::formats::tsv {
namespace {

std::expected<Texts, Problem> read(const std::string&, std::string_view bytes) {
  return Texts{.paired = documents(bytes)};
}

std::expected<std::string, Problem> write(const Document& document,
                                          std::span<const Edit> edits) {
  const auto breaks = [](const Edit& edit) {
    return edit.text.find_first_of("\t\n") != std::string::npos;
  };
  if (std::ranges::any_of(edits, breaks)) {
    return std::unexpected(
        Problem{.kind = Problem::Kind::format,
                .path = document.path,
                .message = "a field holds no tab and no line end"});
  }
  return rewritten(document, edits, {.read = read, .spellings = {as_it_is}});
}

}  // namespace

Format format() {
  return {.what =
              "source TAB target, a pair a line; an empty line ends a "
              "document, and "
              "so does another name in the column document under a head "
              "source TAB target TAB document",
          .endings = {".tsv"},
          .holds = Format::Holds::pairs,
          .read = read,
          .write = write};
}

}  // namespace interlint::formats::tsv
