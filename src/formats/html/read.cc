#include "formats/html/read.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "formats/draft.h"
#include "formats/html/furniture.h"
#include "formats/html/shallow.h"
#include "formats/html/text.h"
#include "formats/tree.h"
#include "text/fold.h"

namespace interlint::formats::html {
namespace {

constexpr std::array skipped = {
    GUMBO_TAG_HEAD,     GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE,  GUMBO_TAG_TEMPLATE,
    GUMBO_TAG_NOSCRIPT, GUMBO_TAG_SVG,    GUMBO_TAG_MATH,   GUMBO_TAG_SELECT,
    GUMBO_TAG_TEXTAREA, GUMBO_TAG_OBJECT, GUMBO_TAG_CANVAS, GUMBO_TAG_IFRAME,
    GUMBO_TAG_VIDEO,    GUMBO_TAG_AUDIO,
};

constexpr std::array embedded = {GUMBO_TAG_IMG, GUMBO_TAG_IFRAME,
                                 GUMBO_TAG_VIDEO, GUMBO_TAG_AUDIO,
                                 GUMBO_TAG_EMBED};

constexpr std::array blocks = {
    GUMBO_TAG_ADDRESS,  GUMBO_TAG_ARTICLE,    GUMBO_TAG_ASIDE,
    GUMBO_TAG_BODY,     GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_CAPTION,
    GUMBO_TAG_CENTER,   GUMBO_TAG_DD,         GUMBO_TAG_DETAILS,
    GUMBO_TAG_DIV,      GUMBO_TAG_DL,         GUMBO_TAG_DT,
    GUMBO_TAG_FIELDSET, GUMBO_TAG_FIGCAPTION, GUMBO_TAG_FIGURE,
    GUMBO_TAG_FOOTER,   GUMBO_TAG_FORM,       GUMBO_TAG_H1,
    GUMBO_TAG_H2,       GUMBO_TAG_H3,         GUMBO_TAG_H4,
    GUMBO_TAG_H5,       GUMBO_TAG_H6,         GUMBO_TAG_HEADER,
    GUMBO_TAG_HR,       GUMBO_TAG_LEGEND,     GUMBO_TAG_LI,
    GUMBO_TAG_MAIN,     GUMBO_TAG_NAV,        GUMBO_TAG_OL,
    GUMBO_TAG_OPTION,   GUMBO_TAG_P,          GUMBO_TAG_PRE,
    GUMBO_TAG_SECTION,  GUMBO_TAG_SUMMARY,    GUMBO_TAG_TABLE,
    GUMBO_TAG_TBODY,    GUMBO_TAG_TD,         GUMBO_TAG_TFOOT,
    GUMBO_TAG_TH,       GUMBO_TAG_THEAD,      GUMBO_TAG_TITLE,
    GUMBO_TAG_TR,       GUMBO_TAG_UL,
};

bool is_in(const auto& tags, const GumboNode& node) {
  return node.type == GUMBO_NODE_ELEMENT &&
         std::ranges::find(tags, node.v.element.tag) != tags.end();
}

GumboTag tag_of(const GumboNode& node) {
  return node.type == GUMBO_NODE_ELEMENT ? node.v.element.tag
                                         : GUMBO_TAG_UNKNOWN;
}

/// An element that was entered and not yet left.
struct Open {
  const GumboNode* node = nullptr;
  unsigned next_child = 0;
  Block style;  ///< of the text in it
  std::optional<std::size_t> mark;
};

/// Walks through a tree without recursion: pages can nest as deep as they like.
class HtmlReader {
 public:
  explicit HtmlReader(const Decoded& file)
      : html_(shallow(file.text)),
        tree_(html_),
        draft_(file),
        text_(html_, draft_) {}

  Document document() && {
    has_title_ = has(GUMBO_TAG_H1);
    enter(tree_.root(), {});
    while (!open_.empty()) {
      Open& top = open_.back();
      const GumboVector& below = children(*top.node);
      if (top.next_child == below.length) {
        leave();
        continue;
      }
      const auto& child =
          *static_cast<const GumboNode*>(below.data[top.next_child++]);
      visit(child, top.style);
    }
    return std::move(draft_).finished();
  }

 private:
  bool has(GumboTag tag) const {
    std::vector<const GumboNode*> left{&tree_.root()};
    while (!left.empty()) {
      const GumboNode& node = *left.back();
      left.pop_back();
      if (tag_of(node) == tag) return true;
      const GumboVector& below = children(node);
      for (unsigned i = 0; i < below.length; ++i)
        left.push_back(static_cast<const GumboNode*>(below.data[i]));
    }
    return false;
  }

  void visit(const GumboNode& node, const Block& style) {
    if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE ||
        node.type == GUMBO_NODE_CDATA) {
      text_.add(node.v.text, style.kind);
    } else if (node.type == GUMBO_NODE_ELEMENT) {
      enter(node, style);
    }
  }

  void enter(const GumboNode& node, const Block& outer) {
    if (is_in(embedded, node)) add_embedded(node);
    if (is_skipped(node)) return;
    if (tag_of(node) == GUMBO_TAG_BR) {
      text_.add_break(node.v.element.original_tag);
      return;
    }
    if (add_footnote(node)) return;
    open_.push_back({&node, 0, style_of(node, outer), mark_of(node)});
    if (is_in(blocks, node)) part(open_.back().style);
  }

  void leave() {
    const Open left = open_.back();
    open_.pop_back();
    if (left.mark) draft_.end_mark(*left.mark);
    if (is_in(blocks, *left.node))
      part(open_.empty() ? Block{} : open_.back().style);
  }

  void part(const Block& style) {
    text_.end_block();
    draft_.part(style);
  }

  /// The title of the page is what its browser tab shows; it is a heading of
  /// the article only where there is no other.
  bool is_skipped(const GumboNode& node) const {
    if (tag_of(node) == GUMBO_TAG_HEAD) return has_title_;
    if (!open_.empty() && tag_of(*open_.back().node) == GUMBO_TAG_HEAD)
      return tag_of(node) != GUMBO_TAG_TITLE;
    return is_in(skipped, node);
  }

  Block style_of(const GumboNode& node, Block style) {
    // A command stays one in a box beside the text.
    if (tag_of(node) == GUMBO_TAG_PRE) return {.kind = Kind::code};
    if (style.kind == Kind::furniture || is_furniture(node))
      return {.kind = Kind::furniture};
    switch (tag_of(node)) {
      case GUMBO_TAG_TITLE: return {.kind = Kind::heading, .level = 1};
      case GUMBO_TAG_H1:
      case GUMBO_TAG_H2:
      case GUMBO_TAG_H3:
      case GUMBO_TAG_H4:
      case GUMBO_TAG_H5:
      case GUMBO_TAG_H6:
        return {.kind = Kind::heading,
                .level =
                    static_cast<std::uint8_t>(tag_of(node) - GUMBO_TAG_H1 + 1)};
      case GUMBO_TAG_UL:
      case GUMBO_TAG_OL:
        style.ordered = tag_of(node) == GUMBO_TAG_OL;
        style.group = ++groups_;
        if (style.level < 255) ++style.level;
        return style;
      case GUMBO_TAG_LI: style.kind = Kind::item; return style;
      case GUMBO_TAG_TR: style.group = ++groups_; return style;
      case GUMBO_TAG_TD:
      case GUMBO_TAG_TH: return {.kind = Kind::cell, .group = style.group};
      case GUMBO_TAG_CAPTION:
      case GUMBO_TAG_FIGCAPTION: return {.kind = Kind::caption};
      case GUMBO_TAG_BLOCKQUOTE: return {.kind = Kind::quote};
      default: return style;
    }
  }

  std::optional<std::size_t> mark_of(const GumboNode& node) {
    const auto begin = [&](Mark::Kind kind, std::string_view target) {
      text_.settle();
      return draft_.begin_mark(kind, std::string(target));
    };
    switch (tag_of(node)) {
      case GUMBO_TAG_A:
        if (attribute(node, "href").empty()) return std::nullopt;
        return begin(Mark::Kind::link, attribute(node, "href"));
      case GUMBO_TAG_EM:
      case GUMBO_TAG_I: return begin(Mark::Kind::emphasis, "em");
      case GUMBO_TAG_STRONG:
      case GUMBO_TAG_B: return begin(Mark::Kind::emphasis, "strong");
      case GUMBO_TAG_CODE:
      case GUMBO_TAG_KBD:
      case GUMBO_TAG_SAMP:
      case GUMBO_TAG_TT: return begin(Mark::Kind::code, "");
      default: return std::nullopt;
    }
  }

  void add_embedded(const GumboNode& node) {
    const std::string_view source = attribute(node, "src");
    if (source.empty()) return;
    text_.settle();
    draft_.end_mark(draft_.begin_mark(Mark::Kind::image, std::string(source)));
    draft_.add_place(text_.span_of(node.v.element.original_tag));
  }

  /// A link to a place in the page, set high: "<sup><a
  /// href="#fn1">1</a></sup>".
  bool add_footnote(const GumboNode& node) {
    if (tag_of(node) != GUMBO_TAG_SUP || children(node).length != 1)
      return false;
    const auto& only = *static_cast<const GumboNode*>(children(node).data[0]);
    const std::string_view target = attribute(only, "href");
    if (tag_of(only) != GUMBO_TAG_A || !target.contains('#')) return false;
    draft_.end_mark(
        draft_.begin_mark(Mark::Kind::footnote,
                          std::string(target.substr(target.find('#') + 1))));
    draft_.add_place(text_.span_of(only.v.element.original_tag));
    return true;
  }

  std::string html_;
  Tree tree_;
  Draft draft_;
  HtmlText text_;
  std::vector<Open> open_;
  std::uint32_t groups_ = 0;
  bool has_title_ = false;
};

}  // namespace

Document document(const Decoded& file) {
  Document made = HtmlReader(file).document();
  made.is_marked_up = true;
  return made;
}

}  // namespace interlint::formats::html
