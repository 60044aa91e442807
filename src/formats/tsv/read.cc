#include "formats/tsv/read.h"

#include <algorithm>

#include "formats/decoded.h"
#include "formats/draft.h"
#include "text/fold.h"

namespace interlint::formats::tsv {
namespace {

/// The two fields of a line.
struct Row {
  Span source;
  Span target;
};

std::uint32_t found(std::string_view text, char c, Span in) {
  const std::size_t at = in.in(text).find(c);
  return at == std::string_view::npos
             ? in.end
             : in.begin + static_cast<std::uint32_t>(at);
}

Row row_of(Span line, std::string_view text) {
  const std::uint32_t tab = found(text, '\t', line);
  const std::uint32_t target = std::min(tab + 1, line.end);
  const std::uint32_t target_end = found(text, '\t', {target, line.end});
  return {trimmed_in({line.begin, tab}, text),
          trimmed_in({target, target_end}, text)};
}

/// The pairs of a file; lines without any text make none.
std::vector<Row> rows_of(std::string_view text) {
  std::vector<Row> rows;
  const auto size = static_cast<std::uint32_t>(text.size());
  for (std::uint32_t begin = 0; begin < size;) {
    const std::uint32_t end = found(text, '\n', {begin, size});
    const bool has_return = end > begin && text[end - 1] == '\r';
    const Row row = row_of({begin, has_return ? end - 1 : end}, text);
    if (!row.source.empty() || !row.target.empty()) rows.push_back(row);
    begin = end + 1;
  }
  return rows;
}

Document column(const std::vector<Row>& rows, Span Row::* side,
                const Decoded& file) {
  Draft draft(file);
  for (const Row& row : rows) draft.add_field(row.*side);
  return std::move(draft).finished();
}

std::vector<Segment> segments_of(const Document& document) {
  std::vector<Segment> segments;
  segments.reserve(document.blocks.size());
  for (std::uint32_t i = 0; i < document.blocks.size(); ++i)
    segments.push_back({document.blocks[i].span, i});
  return segments;
}

}  // namespace

Bitext pairs(const Decoded& file) {
  const std::vector<Row> rows = rows_of(file.text);
  Bitext bitext;
  bitext.aligned = false;
  bitext.source = column(rows, &Row::source, file);
  bitext.target = column(rows, &Row::target, file);
  bitext.source_segments = segments_of(bitext.source);
  bitext.target_segments = segments_of(bitext.target);
  const auto count = static_cast<std::uint32_t>(rows.size());
  for (std::uint32_t i = 0; i < count; ++i)
    bitext.links.push_back({{i, i + 1}, {i, i + 1}, 1});
  return bitext;
}

}  // namespace interlint::formats::tsv
