#include "rules/markup/code_text.h"

#include <algorithm>
#include <array>

#include "text/utf8.h"

namespace interlint {
namespace {

/// The bytes of a comment or a string that begins with `code`, 0 if none does.
std::size_t foreign_size(std::string_view code) {
  constexpr std::array<std::string_view, 4> comments = {"// ", "# ", "-- ",
                                                        ";; "};
  for (const std::string_view mark : comments)
    if (code.starts_with(mark)) return std::min(code.find('\n'), code.size());
  if (code.starts_with("/*")) {
    const std::size_t end = code.find("*/", 2);
    return end == std::string_view::npos ? code.size() : end + 2;
  }
  if (code.front() != '"' && code.front() != '\'') return 0;
  const std::size_t line = std::min(code.find('\n'), code.size());
  const std::size_t end = code.substr(0, line).find(code.front(), 1);
  return end == std::string_view::npos ? 0 : end + 1;
}

bool is_of_word(char c) {
  return static_cast<unsigned char>(c) >= 0x80 || c == '_' ||
         (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
         (c >= 'A' && c <= 'Z');
}

bool splits_word(std::string_view text, std::size_t at) {
  return at > 0 && at < text.size() && is_of_word(text[at - 1]) &&
         is_of_word(text[at]);
}

/// The longest pieces of `code` whose code points are all of a kind, sorted.
std::vector<std::string_view> runs(std::string_view code,
                                   bool (*is_of_kind)(char32_t)) {
  std::vector<std::string_view> found;
  std::uint32_t begin = 0;
  for (std::uint32_t at = 0; at < code.size();) {
    const CodePoint c = code_point_at(code, at);
    if (!is_of_kind(c.value)) {
      if (begin < at) found.push_back(code.substr(begin, at - begin));
      begin = c.end;
    }
    at = c.end;
  }
  if (begin < code.size()) found.push_back(code.substr(begin));
  std::ranges::sort(found);
  return found;
}

}  // namespace

std::string statements(std::string_view code) {
  std::string kept;
  while (!code.empty()) {
    const std::size_t foreign = foreign_size(code);
    if (foreign == 0 && std::string_view(" \t\r\n").find(code.front()) ==
                            std::string_view::npos)
      kept += code.front();
    code.remove_prefix(std::max<std::size_t>(foreign, 1));
  }
  return kept;
}

Parting parting(std::string_view first, std::string_view second) {
  const std::size_t least = std::min(first.size(), second.size());
  std::size_t front = 0;
  while (front < least && first[front] == second[front]) ++front;
  while (splits_word(first, front) || splits_word(second, front)) --front;
  std::size_t back = 0;
  while (back < least - front &&
         first[first.size() - 1 - back] == second[second.size() - 1 - back])
    ++back;
  while (back > 0 && (splits_word(first, first.size() - back) ||
                      splits_word(second, second.size() - back)))
    --back;
  return {{narrowed(front), narrowed(first.size() - back)},
          {narrowed(front), narrowed(second.size() - back)}};
}

std::vector<std::string_view> letter_runs(std::string_view code) {
  return runs(code, is_letter);
}

std::vector<std::string_view> digit_runs(std::string_view code) {
  return runs(code, is_digit);
}

}  // namespace interlint
