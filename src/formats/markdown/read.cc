#include "formats/markdown/read.h"

#include <md4c.h>

#include <algorithm>
#include <functional>
#include <optional>

#include "formats/draft.h"
#include "formats/entity.h"
#include "formats/line.h"
#include "formats/markdown/front_matter.h"

namespace interlint::formats::markdown {
namespace {

constexpr unsigned dialect =
    MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS;

std::string bytes_of(const MD_ATTRIBUTE& attribute) {
  std::string bytes;
  for (std::size_t i = 0; attribute.substr_offsets != nullptr &&
                          attribute.substr_offsets[i] < attribute.size;
       ++i) {
    const std::string_view part(
        attribute.text + attribute.substr_offsets[i],
        attribute.substr_offsets[i + 1] - attribute.substr_offsets[i]);
    if (attribute.substr_types[i] == MD_TEXT_ENTITY)
      bytes += entity(part);
    else
      bytes += part;
  }
  return bytes;
}

/// "[^1]", which md4c takes for text.
struct FootnoteMark {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::string_view name;
};

std::optional<FootnoteMark> first_footnote(std::string_view text) {
  for (std::size_t open = text.find("[^"); open != std::string_view::npos;
       open = text.find("[^", open + 1)) {
    const std::size_t end = text.find_first_of(" \t[]", open + 2);
    if (end == std::string_view::npos) return std::nullopt;
    if (text[end] == ']' && end > open + 2) {
      return FootnoteMark{static_cast<std::uint32_t>(open),
                          static_cast<std::uint32_t>(end) + 1,
                          text.substr(open + 2, end - open - 2)};
    }
  }
  return std::nullopt;
}

/// Follows md4c through a file.  Most text md4c hands out points into the
/// file; line ends and expanded tabs do not, and are found by where they stand.
class MarkdownReader {
 public:
  explicit MarkdownReader(const Decoded& file)
      : text_(file.text), draft_(file) {}

  Document document() && {
    const Span head = front_matter(text_);
    draft_.keep_settings(head);
    begin_ = head.end;
    at_ = begin_;
    MD_PARSER parser{};
    parser.flags = dialect;
    parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* self) {
      static_cast<MarkdownReader*>(self)->enter_block(type, detail);
      return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void*, void* self) {
      static_cast<MarkdownReader*>(self)->leave_block(type);
      return 0;
    };
    parser.enter_span = [](MD_SPANTYPE type, void* detail, void* self) {
      static_cast<MarkdownReader*>(self)->enter_span(type, detail);
      return 0;
    };
    parser.leave_span = [](MD_SPANTYPE type, void*, void* self) {
      static_cast<MarkdownReader*>(self)->leave_span(type);
      return 0;
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size,
                     void* self) {
      static_cast<MarkdownReader*>(self)->add(type, {text, size});
      return 0;
    };
    const std::string_view prose = text_.substr(begin_);
    md_parse(prose.data(), static_cast<MD_SIZE>(prose.size()), &parser, this);
    return std::move(draft_).finished();
  }

 private:
  [[nodiscard]] const Block& style() const { return styles_.back(); }

  /// What text is in a block of that type.
  Block style_of(MD_BLOCKTYPE type, const void* detail) {
    Block style = styles_.back();
    switch (type) {
      case MD_BLOCK_QUOTE: return {.kind = Kind::quote};
      case MD_BLOCK_UL:
      case MD_BLOCK_OL:
        // The list itself; its items differ from it in kind alone.
        style.ordered = type == MD_BLOCK_OL;
        style.group = ++groups_;
        ++style.level;
        return style;
      case MD_BLOCK_LI: style.kind = Kind::item; return style;
      case MD_BLOCK_H:
        return {.kind = Kind::heading,
                .level = static_cast<std::uint8_t>(
                    static_cast<const MD_BLOCK_H_DETAIL*>(detail)->level)};
      case MD_BLOCK_CODE: return {.kind = Kind::code};
      case MD_BLOCK_TR: return {.kind = Kind::cell, .group = ++groups_};
      default: return style;
    }
  }

  void enter_block(MD_BLOCKTYPE type, const void* detail) {
    styles_.push_back(style_of(type, detail));
    begins_with_image_ = false;
    open_marks_.clear();
    images_ = 0;
    if (type == MD_BLOCK_HTML) ++html_;
    draft_.part(style());
  }

  void leave_block(MD_BLOCKTYPE type) {
    // What stands below a picture in its paragraph speaks of the picture.
    if (type == MD_BLOCK_P && begins_with_image_)
      draft_.set_kind(Kind::caption);
    styles_.pop_back();
    if (type == MD_BLOCK_HTML) --html_;
    draft_.part(style());
  }

  void enter_span(MD_SPANTYPE type, const void* detail) {
    std::optional<std::size_t> mark;
    if (type == MD_SPAN_A) {
      const auto* link = static_cast<const MD_SPAN_A_DETAIL*>(detail);
      mark = draft_.begin_mark(Mark::Kind::link, bytes_of(link->href));
    } else if (type == MD_SPAN_IMG) {
      const auto* image = static_cast<const MD_SPAN_IMG_DETAIL*>(detail);
      mark = draft_.begin_mark(Mark::Kind::image, bytes_of(image->src));
      if (draft_.block().empty()) begins_with_image_ = true;
      ++images_;
    } else if (type == MD_SPAN_EM || type == MD_SPAN_STRONG) {
      mark = draft_.begin_mark(Mark::Kind::emphasis,
                               type == MD_SPAN_EM ? "em" : "strong");
    } else if (type == MD_SPAN_CODE) {
      mark = draft_.begin_mark(Mark::Kind::code, "");
    }
    open_marks_.push_back(mark);
  }

  void leave_span(MD_SPANTYPE type) {
    // md4c may leave a span it never entered (seeds/markdown/left-span).
    if (open_marks_.empty()) return;
    const std::optional<std::size_t> mark = open_marks_.back();
    open_marks_.pop_back();
    if (!mark) return;
    if (type == MD_SPAN_IMG && images_ > 0) {
      --images_;
      if (images_ == 0) add_gap(image_before(at_));
    }
    draft_.end_mark(*mark);
    if (type == MD_SPAN_A) take_for_footnote(*mark);
  }

  /// The bytes of the picture whose description ends at or before `end`.
  [[nodiscard]] Span image_before(std::uint32_t end) const {
    constexpr std::size_t longest_target = 4096;
    const std::size_t open = text_.rfind("![", end);
    const std::string_view behind = text_.substr(end, longest_target);
    const std::size_t close = behind.find(']');
    if (open == std::string_view::npos || close == std::string_view::npos)
      return {end, end};
    std::size_t last = close;
    if (behind.substr(close).starts_with("](")) last = behind.find(')', close);
    if (behind.substr(close).starts_with("]["))
      last = behind.find(']', close + 1);
    if (last == std::string_view::npos) last = close;
    return {static_cast<std::uint32_t>(open),
            end + static_cast<std::uint32_t>(last) + 1};
  }

  void add_gap(Span place) {
    draft_.add_place(place);
    is_behind_gap_ = true;
  }

  /// "[^1]: https://..." makes "[^1]" a link for md4c.
  void take_for_footnote(std::size_t mark) {
    const Span span = draft_.mark(mark).span;
    const std::string_view name = span.in(draft_.text());
    if (!name.starts_with('^') || name.size() < 2) return;
    const Span place{at_ - std::min(at_, span.size() + 1), at_ + 1};
    draft_.retarget(mark, Mark::Kind::footnote, std::string(name.substr(1)));
    draft_.cut(span.begin);
    add_gap(place);
  }

  void add(MD_TEXTTYPE type, std::string_view text) {
    const std::optional<Span> here = place_of(text);
    const bool is_shown = images_ == 0 && type != MD_TEXT_HTML && html_ == 0;
    if (type == MD_TEXT_BR || type == MD_TEXT_SOFTBR || text == "\n") {
      add_line_end(is_shown);
    } else if (here) {
      at_ = here->end;
      if (is_shown) add_at(type, *here);
    } else if (type == MD_TEXT_NULLCHAR) {
      add_null(is_shown);
    } else if (is_shown) {
      draft_.put(text);
    }
  }

  /// Where in the file `text` stands; nowhere if md4c made it.
  [[nodiscard]] std::optional<Span> place_of(std::string_view text) const {
    // Pointers into different arrays have no order but that of std::less.
    const std::less<const char*> is_before;
    const char* const first = text_.data();
    const char* const last = first + text_.size();
    if (is_before(text.data(), first) || !is_before(text.data(), last))
      return std::nullopt;
    const auto begin = static_cast<std::uint32_t>(text.data() - first);
    return Span{begin, begin + static_cast<std::uint32_t>(text.size())};
  }

  void add_at(MD_TEXTTYPE type, Span here) {
    if (type == MD_TEXT_ENTITY)
      draft_.put(entity(here.in(text_)), here);
    else if (type == MD_TEXT_NORMAL)
      add_prose(here);
    else
      draft_.keep(here);
  }

  void add_line_end(bool is_shown) {
    const std::optional<Span> end = line_end_behind(text_, at_);
    if (!end) {
      if (is_shown) draft_.put("\n");
      return;
    }
    at_ = end->end;
    if (is_shown) draft_.keep(*end);
  }

  void add_null(bool is_shown) {
    const std::size_t found = text_.find('\0', at_);
    if (found == std::string_view::npos) return;
    const auto begin = static_cast<std::uint32_t>(found);
    at_ = begin + 1;
    if (is_shown) draft_.keep({begin, begin + 1});
  }

  /// Text without its footnote marks, "[^1]", which md4c takes for text.
  void add_prose(Span here) {
    // A picture or a mark between two blanks leaves one.
    if (is_behind_gap_ && draft_.block().ends_with(' ') &&
        here.in(text_).starts_with(' '))
      ++here.begin;
    is_behind_gap_ = false;
    while (const std::optional<FootnoteMark> note =
               first_footnote(here.in(text_)))
      here.begin = add_footnote(here, *note);
    draft_.keep(here);
  }

  /// Puts what stands before the mark; answers where the text goes on.
  std::uint32_t add_footnote(Span here, const FootnoteMark& note) {
    const std::string_view text = here.in(text_);
    const bool is_note = note.begin == 0 && draft_.block().empty() &&
                         text.substr(note.end).starts_with(':');
    const std::uint32_t begin = here.begin + note.begin;
    std::uint32_t end = here.begin + note.end;
    draft_.keep({here.begin, begin});
    draft_.end_mark(draft_.begin_mark(
        Mark::Kind::footnote, std::string(note.name) + (is_note ? ":" : "")));
    draft_.add_place({begin, end});
    if (is_note) ++end;
    const bool drops_blank = is_note || draft_.block().ends_with(' ');
    if (drops_blank && end < here.end && text_[end] == ' ') ++end;
    return end;
  }

  std::string_view text_;
  Draft draft_;
  std::uint32_t begin_ = 0;  ///< of the prose
  std::uint32_t at_ = 0;     ///< how far md4c has come
  std::vector<Block> styles_{Block{}};
  std::vector<std::optional<std::size_t>> open_marks_;
  std::uint32_t groups_ = 0;
  int images_ = 0;  ///< how many images the text stands in
  int html_ = 0;    ///< how many blocks of raw HTML
  bool begins_with_image_ = false;
  bool is_behind_gap_ = false;  ///< something without text was just read
};

}  // namespace

Document document(const Decoded& file) {
  Document made = MarkdownReader(file).document();
  made.is_marked_up = true;
  return made;
}

}  // namespace interlint::formats::markdown
