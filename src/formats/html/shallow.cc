#include "formats/html/shallow.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace interlint::formats::html {
namespace {

constexpr std::size_t most = 512;

// Elements that have no content, or that the next of their kind ends: many in
// a row are not deep.
constexpr std::array<std::string_view, 32> flat = {
    "a",    "area",     "base",   "br",  "col",   "colgroup", "dd",
    "dt",   "embed",    "hr",     "img", "input", "li",       "link",
    "meta", "optgroup", "option", "p",   "param", "path",     "rp",
    "rt",   "source",   "tbody",  "td",  "tfoot", "th",       "thead",
    "tr",   "track",    "use",    "wbr"};

/// A tag of a page; without a name it is none.
struct Tag {
  std::string name;  ///< in lower case
  bool ends = false;
};

Tag tag_at(std::string_view html, std::size_t at) {
  Tag tag;
  ++at;
  if (at < html.size() && html[at] == '/') {
    tag.ends = true;
    ++at;
  }
  for (; at < html.size() && tag.name.size() < 16 &&
         std::isalnum(static_cast<unsigned char>(html[at])) != 0;
       ++at)
    tag.name +=
        static_cast<char>(std::tolower(static_cast<unsigned char>(html[at])));
  return tag;
}

bool nests(const Tag& tag) {
  return !tag.name.empty() && std::ranges::find(flat, tag.name) == flat.end();
}

}  // namespace

std::string shallow(std::string_view html) {
  std::string left(html);
  std::size_t depth = 0;
  std::size_t blanked = 0;
  for (std::size_t at = html.find('<'); at != std::string_view::npos;
       at = html.find('<', at + 1)) {
    const Tag tag = tag_at(html, at);
    if (!nests(tag)) continue;
    const bool is_deep = tag.ends ? blanked > 0 : depth >= most;
    if (is_deep) {
      const std::size_t end = std::min(html.find('>', at), html.size() - 1) + 1;
      std::fill(left.begin() + static_cast<std::ptrdiff_t>(at),
                left.begin() + static_cast<std::ptrdiff_t>(end), ' ');
      tag.ends ? --blanked : ++blanked;
    } else if (tag.ends) {
      if (depth > 0) --depth;
    } else {
      ++depth;
    }
  }
  return left;
}

}  // namespace interlint::formats::html
