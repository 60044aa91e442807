#include "formats/html/furniture.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "formats/tree.h"
#include "text/fold.h"

namespace interlint::formats::html {
namespace {

constexpr std::array tags = {GUMBO_TAG_NAV, GUMBO_TAG_ASIDE, GUMBO_TAG_FOOTER,
                             GUMBO_TAG_BUTTON, GUMBO_TAG_MENU};

constexpr std::array<std::string_view, 8> roles = {
    "complementary", "contentinfo", "menu",    "menubar",
    "navigation",    "search",      "tablist", "toolbar"};

/// Parts of class names that web designers give to what is no article.
constexpr std::array<std::string_view, 8> telling_parts = {
    "share",  "sharing", "social",  "breadcrumb",
    "navbar", "cookie",  "sidebar", "newsletter"};

/// Whole words in class names, between hyphens and underscores: "main-nav".
constexpr std::array<std::string_view, 15> telling_words = {
    "docnav",     "menu",       "nav",      "navfooter", "navheader",
    "navi",       "navigation", "navlinks", "pagenav",   "pager",
    "pagination", "prevnext",   "skiplink", "tabs",      "toolbar"};

/// Where a link leads, by its `rel`, that stands for the way through a site.
constexpr std::array<std::string_view, 9> ways = {"contents", "first", "home",
                                                  "index",    "last",  "next",
                                                  "prev",     "start", "up"};

bool is_one_of(const auto& list, const auto& word) {
  return std::ranges::find(list, word) != list.end();
}

/// The first word of `rest`, which loses it; words end at any of `borders`.
std::string_view next_word(std::string_view& rest, std::string_view borders) {
  const std::size_t end = rest.find_first_of(borders);
  const std::string_view word = rest.substr(0, end);
  rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
  return word;
}

bool has_telling_class(const GumboNode& node) {
  const std::string names = lower_case(attribute(node, "class"));
  if (names.empty()) return false;
  if (std::ranges::any_of(telling_parts, [&](std::string_view part) {
        return names.contains(part);
      }))
    return true;
  for (std::string_view rest = names; !rest.empty();)
    if (is_one_of(telling_words, next_word(rest, " \t\n\r\f-_"))) return true;
  return false;
}

bool leads_through_the_site(const GumboNode& link) {
  if (link.type != GUMBO_NODE_ELEMENT || link.v.element.tag != GUMBO_TAG_A)
    return false;
  const std::string relations = lower_case(attribute(link, "rel"));
  for (std::string_view rest = relations; !rest.empty();)
    if (is_one_of(ways, next_word(rest, " "))) return true;
  return false;
}

/// Holds the element one such link, and nothing else but white space?
bool is_way(const GumboNode& node) {
  const GumboVector& below = children(node);
  const GumboNode* only = nullptr;
  for (unsigned i = 0; i < below.length; ++i) {
    const auto* child = static_cast<const GumboNode*>(below.data[i]);
    if (child->type == GUMBO_NODE_WHITESPACE) continue;
    if (only != nullptr) return false;
    only = child;
  }
  return only != nullptr && leads_through_the_site(*only);
}

}  // namespace

bool is_furniture(const GumboNode& node) {
  if (node.type != GUMBO_NODE_ELEMENT) return false;
  return is_one_of(tags, node.v.element.tag) ||
         is_one_of(roles, lower_case(attribute(node, "role"))) ||
         has_telling_class(node) || is_way(node);
}

}  // namespace interlint::formats::html
