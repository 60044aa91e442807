#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "evidence/markup/marks.h"
#include "rules/rule.h"
#include "text/fold.h"

namespace interlint::rules::markup_broken {
namespace {

/// Signs that a reader of Markdown would not see, were they in order.
constexpr std::array<std::string_view, 5> signs = {"**", "](", "] (http", "```",
                                                   "~~~"};

/// Elements of HTML that stand in running text.
constexpr std::array<std::string_view, 28> elements = {
    "a",   "b",   "blockquote", "br",  "code", "div",  "em",
    "h1",  "h2",  "h3",         "h4",  "hr",   "i",    "img",
    "li",  "ol",  "p",          "pre", "s",    "span", "strong",
    "sub", "sup", "table",      "td",  "tr",   "u",    "ul"};
static_assert(std::ranges::is_sorted(elements));

/// "<b>" or "</b>" at the beginning of `text`: its bytes, 0 if there is none.
std::size_t tag_size(std::string_view text) {
  const std::size_t name = text.starts_with("</") ? 2 : 1;
  std::size_t end = name;
  while (end < text.size() && end < name + 10 &&
         (std::isalnum(static_cast<unsigned char>(text[end])) != 0))
    ++end;
  const std::string lower = lower_case(text.substr(name, end - name));
  if (!std::ranges::binary_search(elements, lower)) return 0;
  if (end < text.size() && text[end] != '>' && text[end] != ' ' &&
      text[end] != '/')
    return 0;
  const std::size_t close = text.substr(0, 200).find('>', end);
  return close == std::string_view::npos ? 0 : close + 1;
}

std::size_t sign_size(std::string_view text) {
  if (text.front() == '<') return tag_size(text);
  for (const std::string_view sign : signs)
    if (text.starts_with(sign)) return sign == "] (http" ? 2 : sign.size();
  return 0;
}

/// The remains of markup in a side, but for those in inline code.
std::vector<Span> remains(const Document& document, const Side& side) {
  std::vector<Span> found;
  for (std::size_t at = side.text.find_first_of("*]`~<");
       at != std::string_view::npos;
       at = side.text.find_first_of("*]`~<", at)) {
    const std::size_t size = sign_size(side.text.substr(at));
    const Span span{narrowed(at), narrowed(at + size)};
    if (size > 0 && !is_in_code(document, side, span.shifted(side.offset)))
      found.push_back(span);
    at += std::max<std::size_t>(size, 1);
  }
  return found;
}

void check(const Pair& pair, const DocumentStatistics& document,
           Report& report) {
  if (pair.target.place.kind == Kind::code ||
      pair.target.text.find_first_of("*]`~<") == std::string_view::npos)
    return;
  std::vector<Span> there = remains(document.source(), pair.source);
  for (const Span span : remains(document.target(), pair.target)) {
    const auto twin = std::ranges::find_if(there, [&](Span other) {
      return pair.source[other] == pair.target[span];
    });
    if (twin != there.end()) {
      there.erase(twin);
      continue;
    }
    report.add(pair, {.target = span,
                      .message = fmt::format(
                          "“{}” is left of broken markup; readers see it.",
                          pair.target[span])});
  }
}

}  // namespace

Rule rule() {
  return {
      .about =
          {.code = "FMT006",
           .name = "markup-broken",
           .title = "Markup broken",
           .what = "Signs of markup are left in the text of the target: "
                   "bold that is not closed, a link in two parts, a tag.",
           .why = "Readers see stars and brackets, and links do not work.",
           .cure = "Close the markup as the source does.",
           .its = "markup",
           .mqm = "design/markup",
           .severity = Severity::error,
           .target_only = TargetOnly::full,
           .reads = Reads::structure,
           .yields_to = {{"ai-code-fence", Reach::document},
                         {"block-added"},
                         {"block-omitted"}},
           .despite = {"wrong-document-language"},
           .pairs = Pairs::all,
           .bad = {{"Der **neue** Rat tagte.", "The [[**]]new council met."},
                   {"Der [Bericht](https://a.example) ist da.",
                    "The [report[[] ]](https://a.example) is out."}},
           .good = {{"Der **neue** Rat tagte.", "The **new** council met."},
                    {"Tippen Sie `**`.", "Type `**`."}}},
      .check = check};
}

}  // namespace interlint::rules::markup_broken
