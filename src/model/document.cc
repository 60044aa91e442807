#include "model/document.h"

#include <algorithm>

namespace interlint {

// The piece that holds the byte at `at`, or the first one behind it.
std::uint32_t SourceMap::begin_in_file(std::uint32_t at) const {
  const auto piece = std::ranges::upper_bound(
      pieces_, at, {}, [](const Piece& p) { return p.text.end; });
  if (piece == pieces_.end())
    return pieces_.empty() ? 0 : pieces_.back().file.end;
  if (at <= piece->text.begin) return piece->file.begin;
  return piece->file.begin +
         (piece->is_verbatim() ? at - piece->text.begin : 0);
}

// The piece that holds the byte before `at`, or the last one before it.
std::uint32_t SourceMap::end_in_file(std::uint32_t at) const {
  const auto behind = std::ranges::lower_bound(
      pieces_, at, {}, [](const Piece& p) { return p.text.begin; });
  if (behind == pieces_.begin())
    return pieces_.empty() ? 0 : pieces_.front().file.begin;
  const Piece& piece = *std::prev(behind);
  if (at >= piece.text.end) return piece.file.end;
  return piece.is_verbatim() ? piece.file.begin + (at - piece.text.begin)
                             : piece.file.end;
}

Span SourceMap::in_file(Span span) const {
  // An empty span clings to the text before it, as a caret does.
  if (span.empty()) {
    const auto marked = std::ranges::equal_range(
        pieces_, span.begin, {}, [](const Piece& p) { return p.text.end; });
    for (const Piece& piece : marked)
      if (piece.text == span) return piece.file;
    const std::uint32_t at = end_in_file(span.begin);
    return {at, at};
  }
  const std::uint32_t begin = begin_in_file(span.begin);
  return {begin, std::max(begin, end_in_file(span.end))};
}

}  // namespace interlint
