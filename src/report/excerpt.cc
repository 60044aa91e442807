#include "report/excerpt.h"

#include <unicode/uchar.h>

#include <algorithm>

#include "text/utf8.h"

namespace interlint {
namespace {

constexpr std::uint32_t most_around = 40;
constexpr std::uint32_t most_inside = 80;
constexpr std::uint32_t longest_word = 16;
constexpr char32_t joiner = 0x200D;
constexpr char32_t soft_hyphen = 0xAD;

bool has(char32_t c, UProperty property) {
  return u_hasBinaryProperty(static_cast<UChar32>(c), property) != 0;
}

/// Would the terminal take it as a command, or turn the line around?
bool commands(char32_t c) {
  return (c >= 0x7F && c < 0xA0) || has(c, UCHAR_BIDI_CONTROL) ||
         has(c, UCHAR_NONCHARACTER_CODE_POINT);
}

bool takes_no_cell(char32_t c) {
  if (c == soft_hyphen) return false;
  constexpr std::uint32_t none = U_GC_MN_MASK | U_GC_ME_MASK | U_GC_CF_MASK;
  return (U_GET_GC_MASK(static_cast<UChar32>(c)) & none) != 0;
}

bool is_wide(char32_t c) {
  const int width =
      u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH;
}

/// Is `c` drawn into the picture before it: a skin tone, or joined?
bool melts(char32_t before, char32_t c) {
  return before == joiner || (has(c, UCHAR_EMOJI_MODIFIER) &&
                              has(before, UCHAR_EMOJI_MODIFIER_BASE));
}

/// Cells that `c` takes behind `before`.
std::uint32_t cells(char32_t before, char32_t c) {
  if (c < 0x7F) return c == '\n' && before == '\r' ? 0 : 1;
  if (is_space(c) || commands(c)) return 1;
  if (takes_no_cell(c) || melts(before, c)) return 0;
  return is_wide(c) ? 2 : 1;
}

void append_printable(std::string& line, char32_t before, char32_t c) {
  constexpr char32_t control_pictures = 0x2400;
  if (c == '\n' && before == '\r') return;
  if (is_space(c))
    line += ' ';
  else if (c < 0x20)
    append(line, control_pictures + c);
  else
    append(line, commands(c) ? char32_t{0xFFFD} : c);
}

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

}  // namespace

Excerpt excerpt(std::string_view text, Span bounds, Span span) {
  std::uint32_t begin = backward(text, bounds.begin, span.begin, most_around);
  if (begin > bounds.begin) begin = behind_blank(text, begin, span.begin);
  const std::uint32_t inside = forward(text, span.begin, span.end, most_inside);
  std::uint32_t end = inside;
  if (inside == span.end) end = forward(text, inside, bounds.end, most_around);
  if (end < bounds.end) end = before_blank(text, end, inside);

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

std::string printable(std::string_view text) {
  Line line;
  line.add(text);
  return std::move(line.text);
}

}  // namespace interlint
