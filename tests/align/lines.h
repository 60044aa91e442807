#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "align/align.h"

namespace interlint {

/// A document of one sentence a string; an empty one ends a paragraph.
struct Lines {
  Document document;
  std::vector<Segment> segments;

  [[nodiscard]] Sentences sentences() const { return {document, segments}; }
};

inline Lines text(const std::vector<std::string>& lines) {
  Lines made;
  bool fresh = true;
  for (const std::string& line : lines) {
    if (line.empty()) {
      fresh = true;
      continue;
    }
    const auto begin = static_cast<std::uint32_t>(made.document.text.size());
    made.document.text += line;
    const auto end = static_cast<std::uint32_t>(made.document.text.size());
    made.document.text += '\n';
    if (fresh) made.document.blocks.push_back({.span = {begin, end}});
    made.document.blocks.back().span.end = end;
    made.segments.push_back(
        {{begin, end},
         static_cast<std::uint32_t>(made.document.blocks.size() - 1)});
    fresh = false;
  }
  return made;
}

}  // namespace interlint
