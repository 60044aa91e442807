#include "formats/draft.h"

#include <algorithm>
#include <ranges>

#include "text/fold.h"

namespace interlint {
namespace {

constexpr std::string_view block_border = "\n\n";

/// The first piece that ends behind byte `at` of the text.
auto piece_at(const std::vector<Piece>& pieces, std::uint32_t at) {
  return std::ranges::upper_bound(pieces, at, {},
                                  [](const Piece& p) { return p.text.end; });
}

}  // namespace

void Draft::add_piece(std::string_view made, Span file) {
  const std::uint32_t begin = size();
  text_ += made;
  const Piece piece{{begin, size()}, file};
  if (!made.empty() && !pieces_.empty() && piece.is_verbatim() &&
      pieces_.back().is_verbatim() && pieces_.back().text.end == begin &&
      pieces_.back().file.end == file.begin) {
    pieces_.back().text.end = piece.text.end;
    pieces_.back().file.end = file.end;
  } else {
    pieces_.push_back(piece);
  }
}

void Draft::keep(Span span) {
  if (span.empty()) return;
  const std::vector<Piece>& origin = file_.origin.pieces();
  for (auto piece = piece_at(origin, span.begin);
       piece != origin.end() && piece->text.begin < span.end; ++piece) {
    const Span part{std::max(span.begin, piece->text.begin),
                    std::min(span.end, piece->text.end)};
    const Span file =
        piece->is_verbatim()
            ? Span{piece->file.begin + part.begin - piece->text.begin,
                   piece->file.begin + part.end - piece->text.begin}
            : piece->file;
    const std::uint32_t begin = size();
    if (std::ranges::binary_search(file_.malformed, part))
      malformed_.push_back({begin, begin + part.size()});
    add_piece(part.in(file_.text), file);
  }
}

void Draft::put(std::string_view made, Span span) {
  add_piece(made, file_.origin.in_file(span));
}

void Draft::add_field(Span span) {
  const std::uint32_t begin = size();
  if (span.empty())
    put("", span);
  else
    keep(span);
  blocks_.push_back({.kind = Kind::paragraph, .span = {begin, size()}});
  text_ += block_border;
  block_.span = {size(), size()};
}

void Draft::keep_settings(Span span) {
  if (span.empty()) return;
  settings_.begin = size();
  keep(span);
  settings_.end = size();
  text_ += block_border;
  block_.span = {size(), size()};
}

std::size_t Draft::begin_mark(Mark::Kind kind, std::string target) {
  marks_.push_back({kind, {size(), size()}, std::move(target)});
  touched_.push_back(marks_.size() - 1);
  return marks_.size() - 1;
}

void Draft::end_mark(std::size_t mark) {
  marks_[mark].span.end = std::max(marks_[mark].span.begin, size());
  touched_.push_back(mark);
}

void Draft::retarget(std::size_t mark, Mark::Kind kind, std::string target) {
  marks_[mark].kind = kind;
  marks_[mark].target = std::move(target);
}

void Draft::cut(std::uint32_t end) {
  if (end >= size()) return;
  text_.resize(end);
  while (!pieces_.empty() && pieces_.back().text.end > end) {
    Piece& last = pieces_.back();
    if (last.text.begin < end && last.is_verbatim()) {
      last.file.end -= last.text.end - end;
      last.text.end = end;
    } else {
      pieces_.pop_back();
    }
  }
  while (!malformed_.empty() && malformed_.back().end > end)
    malformed_.pop_back();
  // What was touched before its place lies before `end` is right already.
  for (const std::size_t touched : std::views::reverse(touched_)) {
    Span& span = marks_[touched].span;
    if (span.end <= end) break;
    span = {std::min(span.begin, end), end};
  }
}

void Draft::end_block() {
  const std::string_view whole = block();
  const std::string_view kept = trimmed(whole);
  const auto lead =
      static_cast<std::uint32_t>(kept.empty() ? 0 : kept.data() - whole.data());
  const auto kept_size = static_cast<std::uint32_t>(kept.size());
  const std::uint32_t begin = block_.span.begin + lead;
  cut(begin + kept_size);
  if (kept_size == 0) return;
  block_.span = {begin, size()};
  blocks_.push_back(block_);
  text_ += block_border;
}

void Draft::part(Block style) {
  end_block();
  touched_.clear();
  block_ = style;
  block_.span = {size(), size()};
}

Document Draft::finished() && {
  part({});
  cut(pieces_.empty() ? 0 : pieces_.back().text.end);
  // A mark behind the last block, a picture, stands at the end.
  for (Mark& mark : marks_)
    mark.span = {std::min(mark.span.begin, size()),
                 std::min(mark.span.end, size())};
  std::ranges::stable_sort(marks_, {}, [](const Mark& mark) {
    return std::pair(mark.span.begin, ~mark.span.end);
  });
  Document document;
  document.text = std::move(text_);
  document.blocks = std::move(blocks_);
  document.marks = std::move(marks_);
  document.origin = SourceMap(std::move(pieces_));
  document.malformed = std::move(malformed_);
  document.settings = settings_;
  return document;
}

}  // namespace interlint
