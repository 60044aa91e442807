#include "formats/html/text.h"

#include <algorithm>

#include "formats/entity.h"
#include "text/utf8.h"

namespace interlint::formats::html {
namespace {

constexpr std::string_view replacement_bytes = "\uFFFD";
constexpr std::string_view white_space = " \t\n\r\f";

// The longest name there is, "&CounterClockwiseContourIntegral;", has 33.
constexpr std::size_t longest_reference = 40;

bool is_white(char c) {
  return white_space.contains(c);
}

bool is_of_reference(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
         (c >= 'A' && c <= 'Z');
}

/// "&amp;" of "&amp; so on".
std::string_view raw_reference(std::string_view html) {
  std::size_t end = html.starts_with("&#") ? 2 : 1;
  while (end < html.size() && end < longest_reference &&
         is_of_reference(html[end]))
    ++end;
  if (end < html.size() && html[end] == ';') ++end;
  return html.substr(0, end);
}

}  // namespace

Span HtmlText::span_of(GumboStringPiece piece) const {
  if (piece.data < html_.data() || piece.data > html_.data() + html_.size())
    return {};
  const auto begin = static_cast<std::uint32_t>(piece.data - html_.data());
  const std::size_t left = html_.size() - begin;
  return {begin,
          begin + static_cast<std::uint32_t>(std::min(piece.length, left))};
}

HtmlText::Reference HtmlText::reference_at(std::uint32_t at) {
  std::string_view raw = raw_reference(html_.substr(at));
  const auto known = references_.find(raw);
  if (known != references_.end()) return known->second;
  std::string text = entity(raw);
  const std::string_view key = raw;
  // "&notit;" is "¬it;": the letters behind the reference are text.
  std::size_t shared = 0;
  while (shared + 1 < text.size() && shared + 1 < raw.size() &&
         text[text.size() - 1 - shared] == raw[raw.size() - 1 - shared])
    ++shared;
  text.resize(text.size() - shared);
  raw.remove_suffix(shared);
  const Reference reference{std::move(text),
                            static_cast<std::uint32_t>(raw.size())};
  references_.emplace(key, reference);
  return reference;
}

void HtmlText::settle() {
  if (blank_.empty()) return;
  const std::string_view before = draft_.block();
  if (!before.empty() && !is_white(before.back())) draft_.put(" ", blank_);
  blank_ = {};
}

void HtmlText::add_space(Span span, Kind kind) {
  if (kind == Kind::code)
    draft_.keep(span);
  else if (blank_.empty())
    blank_ = span;
  else if (blank_.end == span.begin)
    blank_.end = span.end;
}

void HtmlText::add_break(GumboStringPiece tag) {
  blank_ = {};
  if (!draft_.block().empty()) draft_.put("\n", span_of(tag));
}

/// Where the bytes end that file and `shown` have in common.
std::uint32_t HtmlText::end_of_equal(std::uint32_t at,
                                     std::string_view shown) const {
  std::uint32_t equal = 0;
  while (at + equal < html_.size() && equal < shown.size()) {
    const char c = html_[at + equal];
    if (equal > 0 && (c == '&' || is_white(c))) break;
    const std::uint32_t size =
        code_point_at(html_, at + equal).end - at - equal;
    const Span here{at + equal, at + equal + size};
    if (here.in(html_) != shown.substr(equal, size)) break;
    equal += size;
  }
  return at + equal;
}

/// Puts what `shown` begins with, and moves both on.
void HtmlText::add_at(std::uint32_t& at, std::string_view& shown, Kind kind) {
  const char c = html_[at];
  if (is_white(c) && is_white(shown.front())) {
    const bool is_pair = html_.substr(at).starts_with("\r\n");
    const std::uint32_t end = at + (is_pair ? 2U : 1U);
    add_space({at, end}, kind);
    at = end;
    shown.remove_prefix(1);
    return;
  }
  if (c == '&') {
    const Reference reference = reference_at(at);
    if (shown.starts_with(reference.text)) {
      settle();
      // Of a number beyond all characters the parser makes any bytes.
      draft_.put(valid_utf8(reference.text), {at, at + reference.size});
      at += reference.size;
      shown.remove_prefix(reference.text.size());
      return;
    }
  }
  if (const std::uint32_t end = end_of_equal(at, shown); end > at) {
    settle();
    draft_.keep({at, end});
    shown.remove_prefix(end - at);
    at = end;
    return;
  }
  const std::uint32_t end = code_point_at(html_, at).end;
  // The parser shows control characters as U+FFFD; we keep them.
  if (c != '<' && shown.starts_with(replacement_bytes)) {
    settle();
    draft_.keep({at, end});
    shown.remove_prefix(replacement_bytes.size());
    at = end;
    return;
  }
  // A tag the parser dropped; or a byte it did.
  const std::size_t close = c == '<' ? html_.find('>', at) : end - 1;
  at = close == std::string_view::npos
           ? static_cast<std::uint32_t>(html_.size())
           : static_cast<std::uint32_t>(close) + 1;
}

void HtmlText::add(const GumboText& node, Kind kind) {
  const Span place = span_of(node.original_text);
  std::string_view shown = node.text;
  for (std::uint32_t at = place.begin; at < place.end && !shown.empty();)
    add_at(at, shown, kind);
}

}  // namespace interlint::formats::html
