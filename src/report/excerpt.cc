#include "report/excerpt.h"

#include <algorithm>

#include "report/columns.h"
#include "text/utf8.h"

namespace interlint {
namespace {

constexpr std::uint32_t most_whole = 96;
constexpr std::uint32_t most_around = 40;
constexpr std::uint32_t most_inside = 80;
constexpr std::uint32_t longest_word = 16;

/// Text laid out from left to right.
struct Line {
  std::string text;
  std::uint32_t width = 0;
  char32_t before = 0;

  void add(std::string_view piece) {
    for (std::uint32_t at = 0; at < piece.size();) {
      const CodePoint c = code_point_at(piece, at);
      append_printable(text, before, c.value);
      width += cells(before, c.value);
      before = c.value;
      at = c.end;
    }
  }
};

/// Up to `most` cells forward from `begin`, not beyond `end`.
std::uint32_t forward(std::string_view text, std::uint32_t begin,
                      std::uint32_t end, std::uint32_t most) {
  char32_t before = 0;
  for (std::uint32_t at = begin, width = 0; at < end;) {
    const CodePoint c = code_point_at(text, at);
    width += cells(before, c.value);
    if (width > most) return at;
    before = c.value;
    at = c.end;
  }
  return end;
}

std::uint32_t backward(std::string_view text, std::uint32_t begin,
                       std::uint32_t end, std::uint32_t most) {
  std::uint32_t at = end;
  for (std::uint32_t width = 0; at > begin && width < most;) {
    at = start_before(text, at);
    width += cells(0, code_point_at(text, at).value);
  }
  return std::max(at, begin);
}

/// `cut` moved right, behind the next blank, if one is near.
std::uint32_t behind_blank(std::string_view text, std::uint32_t cut,
                           std::uint32_t end) {
  const std::size_t blank = text.substr(0, end).find(' ', cut);
  if (blank == std::string_view::npos || blank - cut > longest_word) return cut;
  return static_cast<std::uint32_t>(blank) + 1;
}

/// `cut` moved left, before the last blank, if one is near.
std::uint32_t before_blank(std::string_view text, std::uint32_t cut,
                           std::uint32_t begin) {
  const std::string_view head = text.substr(0, cut);
  const std::size_t blank = head.rfind(' ');
  if (blank == std::string_view::npos || blank < begin ||
      cut - blank > longest_word)
    return cut;
  return static_cast<std::uint32_t>(blank);
}

/// What of `bounds` is shown: from `begin` to `end`, the span up to `inside`.
struct Window {
  std::uint32_t begin = 0;
  std::uint32_t inside = 0;
  std::uint32_t end = 0;
};

Window window(std::string_view text, Span bounds, Span span) {
  if (forward(text, bounds.begin, bounds.end, most_whole) == bounds.end)
    return {bounds.begin, span.end, bounds.end};
  std::uint32_t begin = backward(text, bounds.begin, span.begin, most_around);
  if (begin > bounds.begin) begin = behind_blank(text, begin, span.begin);
  const std::uint32_t inside = forward(text, span.begin, span.end, most_inside);
  std::uint32_t end = inside;
  if (inside == span.end) end = forward(text, inside, bounds.end, most_around);
  if (end < bounds.end) end = before_blank(text, end, inside);
  return {begin, inside, end};
}

}  // namespace

Excerpt excerpt(std::string_view text, Span bounds, Span span) {
  const auto [begin, inside, end] = window(text, bounds, span);

  Line line;
  if (begin > bounds.begin) line.add("…");
  line.add(text.substr(begin, span.begin - begin));
  const std::uint32_t column = line.width;
  line.add(text.substr(span.begin, inside - span.begin));
  const std::uint32_t width = line.width - column;
  line.add(text.substr(inside, end - inside));
  if (end < bounds.end) line.add("…");
  return {.line = std::move(line.text), .column = column, .width = width};
}

}  // namespace interlint
