#include "report/columns.h"

#include <unicode/uchar.h>

#include <algorithm>

#include "text/breaks.h"
#include "text/utf8.h"

namespace interlint {
namespace {

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

void drop_blanks_behind(std::string& line) {
  while (line.ends_with(' ')) line.pop_back();
}

/// Lines of at most `width` cells that grow piece by piece.
class Lines {
 public:
  explicit Lines(std::uint32_t width) : width_(width) {}

  /// Adds a piece that may be broken only if no line holds it.
  void add(std::string_view piece) {
    std::string_view bare = piece;
    while (bare.ends_with(' ')) bare.remove_suffix(1);
    if (taken_ > 0 && taken_ + columns(bare) > width_) begin();
    if (columns(bare) <= width_) {
      append(piece);
      return;
    }
    std::uint32_t begin_of_character = 0;
    for (const std::uint32_t end : character_ends(piece)) {
      const std::string_view character =
          piece.substr(begin_of_character, end - begin_of_character);
      if (taken_ > 0 && taken_ + columns(character) > width_) begin();
      append(character);
      begin_of_character = end;
    }
  }

  std::vector<std::string> take() {
    begin();
    return std::move(lines_);
  }

 private:
  void append(std::string_view piece) {
    line_ += piece;
    taken_ += columns(piece);
  }
  void begin() {
    drop_blanks_behind(line_);
    if (!line_.empty()) lines_.push_back(std::move(line_));
    line_.clear();
    taken_ = 0;
  }

  std::uint32_t width_;
  std::uint32_t taken_ = 0;
  std::string line_;
  std::vector<std::string> lines_;
};

/// Is `c` drawn into the picture before it: a skin tone, or joined?
bool melts(char32_t before, char32_t c) {
  return before == joiner || (has(c, UCHAR_EMOJI_MODIFIER) &&
                              has(before, UCHAR_EMOJI_MODIFIER_BASE));
}

}  // namespace

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

std::uint32_t columns(std::string_view text) {
  std::uint32_t width = 0;
  char32_t before = 0;
  for (std::uint32_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    width += cells(before, c.value);
    before = c.value;
    at = c.end;
  }
  return width;
}

std::string printable(std::string_view text) {
  std::string line;
  char32_t before = 0;
  for (std::uint32_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    append_printable(line, before, c.value);
    before = c.value;
    at = c.end;
  }
  return line;
}

std::vector<std::string> wrapped(std::string_view text, std::uint32_t width) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const std::size_t end = text.find(' ');
    const std::string_view word = text.substr(0, end);
    if (lines.empty() || columns(lines.back()) + 1 + columns(word) > width)
      lines.emplace_back(word);
    else
      lines.back().append(" ").append(word);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  return lines;
}

std::vector<std::string> fitted(std::string_view text, std::uint32_t width) {
  Lines lines(std::max(width, 2U));
  std::uint32_t begin = 0;
  for (const std::uint32_t end : line_breaks(text)) {
    lines.add(text.substr(begin, end - begin));
    begin = end;
  }
  return lines.take();
}

std::string padded(std::string_view text, std::uint32_t width) {
  const std::uint32_t taken = columns(text);
  return std::string(text) + std::string(width - std::min(width, taken), ' ');
}

}  // namespace interlint
