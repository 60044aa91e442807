#include "rules/markup/links.h"

#include <algorithm>
#include <array>

#include "text/fold.h"
#include "text/utf8.h"

namespace interlint {
namespace {

bool is_alphanumeric(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
         (c >= 'A' && c <= 'Z');
}

int hexadecimal(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

/// "%C3%BC" as "ü".
std::string unescaped(std::string_view address) {
  std::string text;
  for (std::size_t i = 0; i < address.size(); ++i) {
    const bool is_escape = address[i] == '%' && i + 2 < address.size() &&
                           hexadecimal(address[i + 1]) >= 0 &&
                           hexadecimal(address[i + 2]) >= 0;
    if (!is_escape) {
      text += address[i];
      continue;
    }
    text += static_cast<char>(hexadecimal(address[i + 1]) * 16 +
                              hexadecimal(address[i + 2]));
    i += 2;
  }
  return text;
}

/// Is `part` of an address one of the languages, "de", "de-DE", "de_at"?
bool is_language(std::string_view part, Tongues tongues) {
  const std::string lower = lower_case(part);
  const std::string_view first = primary(lower);
  const std::string_view rest =
      std::string_view(lower).substr(std::min(first.size() + 1, lower.size()));
  return (first == lower_case(primary(tongues.source)) ||
          first == lower_case(primary(tongues.target))) &&
         rest.size() <= 4;
}

/// The parts of an address between the marks in `at`.
std::vector<std::string_view> parts(std::string_view text,
                                    std::string_view at) {
  std::vector<std::string_view> found;
  while (true) {
    const std::size_t end = text.find_first_of(at);
    found.push_back(text.substr(0, end));
    if (end == std::string_view::npos) return found;
    text.remove_prefix(end + 1);
  }
}

bool names_language(std::string_view path, Tongues tongues) {
  return std::ranges::any_of(parts(path, "/.?=&"), [&](std::string_view part) {
    return is_language(part, tongues);
  });
}

void drop_prefix(std::string_view& text, std::string_view prefix) {
  if (text.starts_with(prefix)) text.remove_prefix(prefix.size());
}

bool is_web(std::string_view address) {
  const std::string start = lower_case(address.substr(0, 8));
  return start.starts_with("http://") || start.starts_with("https://") ||
         start.starts_with("www.") || start.starts_with("//");
}

/// Without the marks of the sentence that an address ends: "a.example.".
std::string_view without_marks_behind(std::string_view address) {
  constexpr std::array<std::string_view, 10> marks = {"”", "“", "’", "»", "«",
                                                      "…", "‘", "›", "‹", "⟩"};
  while (!address.empty()) {
    const std::size_t before = address.size();
    if (std::string_view(".,;:!?'\"*_>]|").contains(address.back()) ||
        (address.ends_with(')') && !address.contains('(')))
      address.remove_suffix(1);
    for (const std::string_view mark : marks)
      if (address.ends_with(mark)) address.remove_suffix(mark.size());
    if (address.size() == before) break;
  }
  return address;
}

/// 、。，； and other wide marks, which end an address where no blank does.
bool is_wide_mark(char32_t c) {
  return (c >= U'\u3000' && c <= U'\u303F') ||
         (c >= U'\uFF01' && c <= U'\uFF0F') ||
         (c >= U'\uFF1A' && c <= U'\uFF20');
}

/// Where text that is no blank ends.
std::size_t end_of_run(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    const CodePoint c = code_point_at(text, narrowed(at));
    if (is_space(c.value) || is_wide_mark(c.value) || c.value == '<' ||
        c.value == '"')
      break;
    at = c.end;
  }
  return at;
}

/// From U+2E80 on scripts do not part their words by blanks: 请看http://...
bool begins_word(std::string_view text, std::size_t at) {
  constexpr char32_t first_unspaced = 0x2E80;
  if (at == 0) return true;
  const char32_t before = code_point_before(text, narrowed(at));
  return !is_letter(before) || before >= first_unspaced;
}

/// Addresses of pages in `text`.
std::vector<Span> web_addresses(std::string_view text) {
  std::vector<Span> found;
  if (!text.contains("://") && !text.contains("w.") && !text.contains("W."))
    return found;
  std::size_t at = text.find_first_of("hw");
  while (at != std::string_view::npos) {
    std::size_t end = at + 1;
    if (is_web(text.substr(at, 8)) && begins_word(text, at)) {
      end = end_of_run(text, at);
      const std::string_view address =
          without_marks_behind(text.substr(at, end - at));
      if (address.size() > 8)
        found.push_back({narrowed(at), narrowed(at + address.size())});
    }
    at = text.find_first_of("hw", end);
  }
  return found;
}

bool is_of_mail(char c) {
  return is_alphanumeric(c) || std::string_view("._%+-").contains(c);
}

/// "info@a.example" or "@handle" around the sign at `at`; empty if neither.
Span contact_at(std::string_view text, std::size_t at) {
  std::size_t begin = at;
  std::size_t end = at + 1;
  while (begin > 0 && is_of_mail(text[begin - 1])) --begin;
  while (end < text.size() && (is_of_mail(text[end]) || text[end] == '_'))
    ++end;
  while (end > at && std::string_view(".-%+").contains(text[end - 1])) --end;
  const bool is_handle = begin == at;
  const std::string_view behind = text.substr(at + 1, end - at - 1);
  const bool fits = is_handle ? behind.size() >= 3 && begins_word(text, at)
                              : behind.contains('.');
  if (!fits) return {};
  return {narrowed(begin), narrowed(end)};
}

std::vector<Span> contacts(std::string_view text) {
  std::vector<Span> found;
  for (std::size_t at = text.find('@'); at != std::string_view::npos;
       at = text.find('@', at + 1)) {
    const Span span = contact_at(text, at);
    if (!span.empty()) found.push_back(span);
  }
  return found;
}

bool is_prose(const Block& block) {
  return block.kind != Kind::code && block.kind != Kind::furniture;
}

bool lies_in_prose(const Document& document, Span span) {
  const auto block =
      std::ranges::lower_bound(document.blocks, span.begin, {},
                               [](const Block& b) { return b.span.end; });
  return block == document.blocks.end() || is_prose(*block);
}

/// Marks whose text is not read for addresses: links and code.
std::vector<Span> covered(const Document& document) {
  std::vector<Span> spans;
  for (const Mark& mark : document.marks)
    if (mark.kind == Mark::Kind::link || mark.kind == Mark::Kind::code)
      spans.push_back(mark.span);
  return spans;
}

bool is_covered(const std::vector<Span>& spans, Span span) {
  const auto found =
      std::ranges::lower_bound(spans, span.end, {}, &Span::begin);
  return found != spans.begin() && std::prev(found)->overlaps(span);
}

/// The addresses in running text that no mark covers.
std::vector<Kept> in_text(const Document& document,
                          std::vector<Span> (*find)(std::string_view)) {
  std::vector<Kept> found;
  const std::vector<Span> marks = covered(document);
  for (const Block& block : document.blocks) {
    if (!is_prose(block)) continue;
    for (const Span in_block : find(block.span.in(document.text))) {
      const Span span = in_block.shifted(block.span.begin);
      if (is_covered(marks, span)) continue;
      const std::string shown(span.in(document.text));
      found.push_back({shown, shown, span});
    }
  }
  return found;
}

bool is_contact(std::string_view address) {
  return address.starts_with("mailto:") || address.starts_with("tel:");
}

void sort(std::vector<Kept>& all) {
  std::ranges::stable_sort(all, {}, &Kept::span);
}

}  // namespace

std::string neutral(std::string_view address, Tongues tongues) {
  const bool has_host = is_web(address);
  const std::size_t scheme = address.find("//");
  if (has_host && scheme != std::string_view::npos)
    address.remove_prefix(scheme + 2);
  const std::size_t end = address.find('#');
  if (end != std::string_view::npos) address = address.substr(0, end);
  std::string host;
  if (has_host) {
    const std::size_t slash =
        std::min(address.find_first_of("/?"), address.size());
    host = lower_case(address.substr(0, slash));
    address.remove_prefix(slash);
  }
  std::string_view bare = host;
  drop_prefix(bare, "www.");
  // "de.wikipedia.org", but not the "de" of "a.de".
  const std::string_view label = bare.substr(0, bare.find('.'));
  const bool by_host =
      std::ranges::count(bare, '.') >= 2 && is_language(label, tongues);
  if (by_host) bare.remove_prefix(label.size());
  if (by_host || names_language(address, tongues))
    return std::string(bare) + "/*";
  std::string path = unescaped(address);
  while (path.ends_with('/')) path.pop_back();
  return std::string(bare) + path;
}

bool are_of_one_site(std::string_view first, std::string_view second,
                     Tongues tongues) {
  const auto host = [](std::string_view address) {
    const std::size_t begin = address.find("//");
    if (begin == std::string_view::npos) return std::string_view{};
    address.remove_prefix(begin + 2);
    return address.substr(0, address.find_first_of("/?#"));
  };
  return host(first) == host(second) &&
         (names_language(first, tongues) || names_language(second, tongues));
}

std::string neutral_file(std::string_view address, Tongues tongues) {
  address = address.substr(0, address.find_first_of("?#"));
  const std::size_t slash = address.rfind('/');
  if (slash != std::string_view::npos) address.remove_prefix(slash + 1);
  std::string name;
  for (const std::string_view part : parts(address, "._-"))
    if (!is_language(part, tongues)) name += std::string(part) + ".";
  return unescaped(name);
}

std::vector<Kept> page_links(const Document& document, Tongues tongues) {
  std::vector<Kept> all = in_text(document, web_addresses);
  for (Kept& link : all) link.key = neutral(link.shown, tongues);
  for (const Mark& mark : document.marks) {
    if (mark.kind != Mark::Kind::link || mark.target.starts_with('#') ||
        is_contact(mark.target) || !lies_in_prose(document, mark.span))
      continue;
    const std::string address(trimmed(mark.target));
    all.push_back({neutral(address, tongues), address, mark.span});
  }
  sort(all);
  return all;
}

std::vector<Kept> people_links(const Document& document, Tongues) {
  std::vector<Kept> all = in_text(document, contacts);
  for (const Mark& mark : document.marks) {
    if (mark.kind != Mark::Kind::link || !is_contact(mark.target) ||
        !lies_in_prose(document, mark.span))
      continue;
    const std::string_view target = mark.target;
    const std::string shown(target.substr(
        target.find(':') + 1, target.find('?') - target.find(':') - 1));
    all.push_back({shown, shown, mark.span});
  }
  for (Kept& contact : all) contact.key = lower_case(contact.key);
  sort(all);
  return all;
}

}  // namespace interlint
