#include "formats/markdown/front_matter.h"

#include <vector>

#include "formats/line.h"

namespace interlint::formats::markdown {

Span front_matter(std::string_view text) {
  if (!text.starts_with("---") && !text.starts_with("+++")) return {};
  const std::string_view fence = text.substr(0, 3);
  const auto is_fence = [&](Span line) {
    std::string_view bytes = line.in(text);
    while (bytes.ends_with(' ')) bytes.remove_suffix(1);
    return bytes == fence;
  };
  const std::vector<Span> lines = lines_of(text);
  // A blank line behind the first fence: that was a rule between paragraphs.
  if (lines.size() < 2 || !is_fence(lines[0]) || lines[1].empty()) return {};
  for (std::size_t i = 1; i < lines.size(); ++i)
    if (is_fence(lines[i])) return {0, lines[i].end};
  return {};
}

}  // namespace interlint::formats::markdown
