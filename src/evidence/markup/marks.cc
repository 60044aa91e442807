#include "evidence/markup/marks.h"

#include <algorithm>

namespace interlint {

Span place_of(const Side& side) {
  return Span{0, static_cast<std::uint32_t>(side.text.size())}.shifted(
      side.offset);
}

std::vector<const Mark*> marks_in(const Document& document, const Side& side,
                                  Mark::Kind kind) {
  const Span place = place_of(side);
  std::vector<const Mark*> found;
  for (auto mark =
           std::ranges::lower_bound(document.marks, place.begin, {},
                                    [](const Mark& m) { return m.span.begin; });
       mark != document.marks.end() && mark->span.begin < place.end; ++mark)
    if (mark->kind == kind) found.push_back(&*mark);
  return found;
}

bool is_in_code(const Document& document, const Side& side, Span span) {
  return std::ranges::any_of(
      marks_in(document, side, Mark::Kind::code),
      [&](const Mark* mark) { return mark->span.overlaps(span); });
}

}  // namespace interlint
