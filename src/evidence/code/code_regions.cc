#include "evidence/code/code_regions.h"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "text/utf8.h"

namespace interlint {
namespace {

constexpr std::string_view blanks = " \n\t\r";

/// No command, path or option that somebody typed is longer, in bytes to
/// either side of a word; what is, a picture in base64, is no prose either way.
constexpr std::size_t longest_token = 1000;

bool is_letter_at(std::string_view text, std::size_t at) {
  return at < text.size() && is_letter(code_point_at(text, narrowed(at)).value);
}

/// No prose, whatever its mark-up?
bool is_token_of_code(std::string_view token) {
  token.remove_prefix(
      std::min(token.find_first_not_of("([\"'`"), token.size()));
  for (const std::string_view beginning :
       {"--", "-", "/", "./", "../", "~/", "$"})
    if (token.starts_with(beginning) && is_letter_at(token, beginning.size()))
      return true;
  return token.find_first_of("=_\\") != std::string_view::npos ||
         token.find("::") != std::string_view::npos;
}

}  // namespace

CodeRegions::CodeRegions(const Document& document) : document_(document) {
  std::vector<Span> all;
  for (const Mark& mark : document.marks)
    if (mark.kind == Mark::Kind::code) all.push_back(mark.span);
  for (const Block& block : document.blocks)
    if (block.kind == Kind::code) all.push_back(block.span);
  std::ranges::sort(all);
  for (const Span span : all)
    if (marked_.empty() || marked_.back().end < span.end)
      marked_.push_back(span);
}

bool CodeRegions::is_marked(Span span) const {
  const auto behind =
      std::ranges::upper_bound(marked_, span.begin, {}, &Span::begin);
  return behind != marked_.begin() && std::prev(behind)->holds(span);
}

bool CodeRegions::is_code(Span span) const {
  return is_marked(span) || is_evident(span);
}

/// Does the span lie between two blanks, in a token of code?
bool CodeRegions::is_evident(Span span) const {
  const std::string_view text = document_.text;
  const std::size_t first =
      span.begin > longest_token ? span.begin - longest_token : 0;
  std::size_t begin =
      text.substr(first, span.begin - first).find_last_of(blanks);
  begin = begin == std::string_view::npos ? first : first + begin + 1;
  const std::string_view rest = text.substr(begin, 2 * longest_token);
  const std::string_view token = rest.substr(0, rest.find_first_of(blanks));
  return span.end <= begin + token.size() && is_token_of_code(token);
}

}  // namespace interlint
