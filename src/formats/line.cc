#include "formats/line.h"

namespace interlint {

std::optional<Span> line_end_behind(std::string_view text, std::uint32_t at) {
  const std::size_t found = text.find_first_of("\r\n", at);
  if (found == std::string_view::npos) return std::nullopt;
  const auto begin = static_cast<std::uint32_t>(found);
  const bool is_pair = text.substr(begin).starts_with("\r\n");
  return Span{begin, begin + (is_pair ? 2U : 1U)};
}

std::vector<Span> lines_of(std::string_view text) {
  std::vector<Span> lines;
  std::uint32_t begin = 0;
  while (const std::optional<Span> end = line_end_behind(text, begin)) {
    lines.push_back({begin, end->begin});
    begin = end->end;
  }
  if (begin < text.size())
    lines.push_back({begin, static_cast<std::uint32_t>(text.size())});
  return lines;
}

}  // namespace interlint
