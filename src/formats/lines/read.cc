#include "formats/lines/read.h"

#include "formats/draft.h"
#include "formats/line.h"

namespace interlint::formats::lines {

Document document(const Decoded& file) {
  Draft draft(file);
  for (const Span line : lines_of(file.text)) {
    draft.part({.kind = Kind::paragraph});
    draft.keep(line);
  }
  Document made = std::move(draft).finished();
  made.is_cut = true;
  return made;
}

}  // namespace interlint::formats::lines
