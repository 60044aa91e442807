#include "formats/text/read.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <span>

#include "formats/draft.h"
#include "formats/line.h"
#include "text/fold.h"
#include "text/utf8.h"

namespace interlint::formats::text {
namespace {

// A paragraph whose longest line is shorter or longer was not wrapped by hand.
constexpr std::size_t least_width = 50;
constexpr std::size_t most_width = 100;

constexpr std::size_t longest_heading = 80;

/// A line without the blanks at its ends.
struct Line {
  Span span;
  std::size_t size = 0;        ///< in code points
  std::size_t first_word = 0;  ///< likewise
};

Line line_at(Span whole, std::string_view text) {
  const Span span = trimmed_in(whole, text);
  const std::string_view bytes = span.in(text);
  const std::string_view word = bytes.substr(0, bytes.find_first_of(" \t"));
  return {span, code_points(bytes), code_points(word)};
}

/// ===== or -----, under a heading, or "* * *" alone.
bool is_rule(std::string_view line) {
  if (line.size() < 3 || !std::string_view("=-*_~").contains(line.front()))
    return false;
  return std::ranges::all_of(
      line, [&](char c) { return c == line.front() || c == ' '; });
}

/// The bytes of a bullet and the blank behind it, 0 if there is none.
std::size_t bullet(std::string_view line) {
  constexpr std::array<std::string_view, 8> bullets = {"- ", "* ", "+ ", "• ",
                                                       "· ", "– ", "◦ ", "▪ "};
  for (const std::string_view mark : bullets)
    if (line.starts_with(mark)) return mark.size();
  return 0;
}

/// "12. " or "12) ": the number, and how many bytes it takes.
struct Ordinal {
  int value = 0;
  std::size_t size = 0;  ///< 0: the line has no number
};

Ordinal ordinal(std::string_view line) {
  std::size_t digits = 0;
  int value = 0;
  for (; digits < line.size() && digits < 3 && line[digits] >= '0' &&
         line[digits] <= '9';
       ++digits)
    value = value * 10 + (line[digits] - '0');
  const std::string_view rest = line.substr(digits);
  if (digits == 0 || !(rest.starts_with(". ") || rest.starts_with(") ")))
    return {};
  return {value, digits + 2};
}

bool has_final_mark(std::string_view line) {
  constexpr std::array<std::string_view, 14> closing = {
      "”", "“", "’", "\"", "'", "»", "«", ")", "]", "‘", "*", "_", "›", "‹"};
  for (bool found = true; found;) {
    found = false;
    for (const std::string_view mark : closing) {
      if (!line.ends_with(mark)) continue;
      line.remove_suffix(mark.size());
      found = true;
    }
  }
  return line.ends_with("…") || line.ends_with("。") ||
         (!line.empty() && std::string_view(".!?:;,").contains(line.back()));
}

bool stands_in_brackets(std::string_view line) {
  return (line.starts_with('(') && line.ends_with(')')) ||
         (line.starts_with('[') && line.ends_with(']'));
}

/// Reads a text paragraph by paragraph, that is from blank line to blank line.
class TextReader {
 public:
  explicit TextReader(const Decoded& file) : text_(file.text), draft_(file) {}

  Document document() && {
    std::vector<Line> paragraph;
    for (const Span span : lines_of(text_)) {
      const Line line = line_at(span, text_);
      if (line.span.empty()) {
        read(paragraph);
        paragraph.clear();
      } else {
        paragraph.push_back(line);
      }
    }
    is_last_ = true;
    read(paragraph);
    return std::move(draft_).finished();
  }

 private:
  std::string_view bytes(const Line& line) const { return line.span.in(text_); }

  void read(std::span<const Line> lines) {
    if (lines.size() > 1 && is_rule(bytes(lines[1])) &&
        !is_rule(bytes(lines[0]))) {
      const bool is_title = bytes(lines[1]).front() == '=';
      add({.kind = Kind::heading,
           .level = is_title ? std::uint8_t{1} : std::uint8_t{2}},
          lines[0].span);
      lines = lines.subspan(2);
    }
    if (lines.size() == 1 && is_heading(lines[0])) {
      add({.kind = Kind::heading, .level = 2}, lines[0].span);
      return;
    }
    const std::size_t width = std::ranges::max(
        lines.empty() ? std::vector<std::size_t>{0} : sizes_of(lines));
    while (!lines.empty()) {
      const std::size_t count =
          is_rule(bytes(lines[0])) ? 1 : joined(lines, width);
      if (!is_rule(bytes(lines[0])))
        read_block(lines.first(count), lines.subspan(count));
      lines = lines.subspan(count);
    }
  }

  static std::vector<std::size_t> sizes_of(std::span<const Line> lines) {
    std::vector<std::size_t> sizes;
    for (const Line& line : lines) sizes.push_back(line.size);
    return sizes;
  }

  /// How many of `lines` are one block: a line end was made by wrapping where
  /// the next word would not have fit.
  std::size_t joined(std::span<const Line> lines, std::size_t width) const {
    std::size_t count = 1;
    if (width < least_width || width > most_width) return count;
    while (count < lines.size() &&
           lines[count - 1].size + 1 + lines[count].first_word > width &&
           !begins_block(lines[count], lines[0]))
      ++count;
    return count;
  }

  bool begins_block(const Line& line, const Line& first) const {
    const std::string_view text = bytes(line);
    const Ordinal before = ordinal(bytes(first));
    const Ordinal here = ordinal(text);
    return bullet(text) > 0 || is_rule(text) ||
           (here.size > 0 && before.size > 0 &&
            here.value == before.value + 1) ||
           (text.starts_with('>') && !bytes(first).starts_with('>'));
  }

  bool is_heading(const Line& line) const {
    const std::string_view text = bytes(line);
    return !is_last_ && line.size <= longest_heading && !has_final_mark(text) &&
           bullet(text) == 0 && !text.starts_with('>') &&
           !stands_in_brackets(text) && !is_rule(text);
  }

  /// A number makes an item only beside its neighbour: "3. Oktober" is none.
  bool is_counted(Ordinal here, std::span<const Line> rest) const {
    if (here.size == 0) return false;
    if (here.value == last_number_ + 1 && last_number_ > 0) return true;
    return std::ranges::any_of(
        rest.first(std::min<std::size_t>(rest.size(), 8)),
        [&](const Line& line) {
          const Ordinal next = ordinal(bytes(line));
          return next.size > 0 && next.value == here.value + 1;
        });
  }

  void read_block(std::span<const Line> lines, std::span<const Line> rest) {
    Span span{lines.front().span.begin, lines.back().span.end};
    const std::string_view text = span.in(text_);
    const std::size_t bullet_size = bullet(text);
    const Ordinal number = ordinal(text);
    if (bullet_size > 0) {
      span.begin += narrowed(bullet_size);
      add({.kind = Kind::item, .level = 1, .group = list_}, span);
    } else if (is_counted(number, rest)) {
      last_number_ = number.value;
      span.begin += narrowed(number.size);
      add({.kind = Kind::item, .level = 1, .ordered = true, .group = list_},
          span);
    } else if (text.starts_with('>')) {
      add_quote(lines);
    } else {
      last_number_ = 0;
      ++list_;
      const bool is_caption = lines.size() == 1 && stands_in_brackets(text);
      add({.kind = is_caption ? Kind::caption : Kind::paragraph}, span);
    }
  }

  void add(Block style, Span span) {
    draft_.part(style);
    draft_.keep(span);
  }

  /// The signs before the lines of a quotation are no part of it.
  void add_quote(std::span<const Line> lines) {
    draft_.part({.kind = Kind::quote});
    std::uint32_t kept = lines.front().span.begin;
    for (const Line& line : lines) {
      const std::string_view text = bytes(line);
      const std::size_t signs =
          std::min(text.find_first_not_of("> "), text.size());
      draft_.keep({kept, line.span.begin});
      kept = line.span.begin + narrowed(signs);
    }
    draft_.keep({kept, lines.back().span.end});
  }

  std::string_view text_;
  Draft draft_;
  bool is_last_ = false;
  int last_number_ = 0;
  std::uint32_t list_ = 1;
};

}  // namespace

Document document(const Decoded& file) {
  return TextReader(file).document();
}

}  // namespace interlint::formats::text
