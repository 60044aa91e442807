#include "formats/tsv/read.h"

#include <algorithm>
#include <optional>

#include "formats/draft.h"
#include "formats/line.h"
#include "text/fold.h"
#include "text/utf8.h"

namespace interlint::formats::tsv {
namespace {

/// The two fields of a line.
struct Row {
  Span source;
  Span target;
};

/// The rows of one document and the lines it takes of the file: from its first
/// row to that of the next.
struct Part {
  Span lines;  ///< in Decoded::text
  std::vector<Row> rows;
};

std::uint32_t found(std::string_view text, char c, Span in) {
  const std::size_t at = in.in(text).find(c);
  return at == std::string_view::npos
             ? in.end
             : in.begin + static_cast<std::uint32_t>(at);
}

/// The n-th field of a line, empty if it has fewer.
Span field(Span line, std::size_t n, std::string_view text) {
  Span rest = line;
  for (; n > 0; --n)
    rest.begin = std::min(found(text, '\t', rest) + 1, rest.end);
  return trimmed_in({rest.begin, found(text, '\t', rest)}, text);
}

/// The column that names the document of a pair, where the first line is a head
/// that says so: source TAB target TAB ... document.
std::optional<std::size_t> document_column(Span line, std::string_view text) {
  const auto says = [&](std::size_t n, std::string_view name) {
    return lower_case(field(line, n, text).in(text)) == name;
  };
  if (!says(0, "source") || !says(1, "target")) return std::nullopt;
  const auto tabs =
      static_cast<std::size_t>(std::ranges::count(line.in(text), '\t'));
  for (std::size_t n = 2; n <= tabs; ++n)
    if (says(n, "document")) return n;
  return std::nullopt;
}

/// Takes the lines of a file one by one.
class Parts {
 public:
  explicit Parts(std::string_view text) : text_(text) {
    const auto size = static_cast<std::uint32_t>(text.size());
    for (std::uint32_t begin = 0; begin < size;) {
      const std::uint32_t end = found(text, '\n', {begin, size});
      const bool has_return = end > begin && text[end - 1] == '\r';
      const Span line{begin, has_return ? end - 1 : end};
      if (begin == 0) column_ = document_column(line, text);
      if (begin > 0 || !column_) add(line);
      begin = end + 1;
    }
    parts_.back().lines.end = size;
  }

  std::vector<Part> all() && { return std::move(parts_); }

 private:
  void add(Span line) {
    const Row row{field(line, 0, text_), field(line, 1, text_)};
    if (row.source.empty() && row.target.empty()) {
      is_behind_border_ = true;
      return;
    }
    const std::string_view name =
        column_ ? field(line, *column_, text_).in(text_) : "";
    if (!parts_.back().rows.empty() && (is_behind_border_ || name != name_)) {
      parts_.back().lines.end = line.begin;
      parts_.push_back({.lines = {line.begin, line.begin}});
    }
    parts_.back().rows.push_back(row);
    is_behind_border_ = false;
    name_ = name;
  }

  std::string_view text_;
  std::optional<std::size_t> column_;  ///< that names the document
  std::vector<Part> parts_{1};
  std::string_view name_;
  bool is_behind_border_ = false;
};

/// The bytes of the file from which some lines of its text were read.
Span bytes_of(Span lines, const Decoded& file, std::string_view bytes) {
  const auto size = static_cast<std::uint32_t>(file.text.size());
  const auto place = [&](std::uint32_t at) {
    return file.origin.in_file({at, at + 1}).begin;
  };
  return {lines.begin == 0 ? 0 : place(lines.begin),
          lines.end == size ? narrowed(bytes.size()) : place(lines.end)};
}

std::uint32_t line_ends(std::string_view text) {
  std::uint32_t count = 0;
  for (auto end = line_end_behind(text, 0); end;
       end = line_end_behind(text, end->end))
    ++count;
  return count;
}

/// What stands before the text that follows `part`.
Preceding behind(const Preceding& before, std::string_view part) {
  const bool has_mark = before.bytes == 0 && part.starts_with("\xEF\xBB\xBF");
  return {.bytes = before.bytes + narrowed(part.size()),
          .code_points = before.code_points + narrowed(code_points(part)) -
                         (has_mark ? 1 : 0),
          .lines = before.lines + line_ends(part)};
}

Document column(const Part& part, Span Row::* side, const Decoded& file,
                std::uint32_t begin) {
  Draft draft(file);
  for (const Row& row : part.rows) draft.add_field(row.*side);
  Document document = std::move(draft).finished();
  if (begin == 0) return document;
  std::vector<Piece> pieces = document.origin.pieces();
  for (Piece& piece : pieces)
    piece.file = {piece.file.begin - begin, piece.file.end - begin};
  document.origin = SourceMap(std::move(pieces));
  return document;
}

std::vector<Segment> segments_of(const Document& document) {
  std::vector<Segment> segments;
  segments.reserve(document.blocks.size());
  for (std::uint32_t i = 0; i < document.blocks.size(); ++i)
    segments.push_back({document.blocks[i].span, i});
  return segments;
}

Bitext pairs_of(const Part& part, const Decoded& file, std::uint32_t begin) {
  Bitext bitext;
  bitext.aligned = false;
  bitext.source = column(part, &Row::source, file, begin);
  bitext.target = column(part, &Row::target, file, begin);
  bitext.source_segments = segments_of(bitext.source);
  bitext.target_segments = segments_of(bitext.target);
  const auto count = static_cast<std::uint32_t>(part.rows.size());
  for (std::uint32_t i = 0; i < count; ++i)
    bitext.links.push_back({{i, i + 1}, {i, i + 1}, 1});
  return bitext;
}

}  // namespace

std::vector<Bitext> documents(std::string_view bytes) {
  const Decoded file = decoded(bytes);
  std::vector<Bitext> all;
  Preceding before;
  for (const Part& part : Parts(file.text).all()) {
    const Span place = bytes_of(part.lines, file, bytes);
    Bitext both = pairs_of(part, file, place.begin);
    for (Document* side : {&both.source, &both.target}) {
      side->preceding = before;
      side->bytes = place.in(bytes);
    }
    all.push_back(std::move(both));
    before = behind(before, place.in(bytes));
  }
  return all;
}

}  // namespace interlint::formats::tsv
