#pragma once

#include <ranges>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "text/span.h"
#include "text/utf8.h"

namespace interlint {

inline void replace_all(std::string& text, std::string_view from,
                        std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos;
       at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
}

/// A byte, "\\xFC", or a code point, "\\u{200B}", that cannot be shown.
inline std::string with_escapes(std::string text) {
  for (std::size_t at = text.find('\\'); at != std::string::npos;
       at = text.find('\\', at + 1)) {
    const std::string_view rest = std::string_view(text).substr(at);
    std::string made;
    std::size_t size = 4;
    if (rest.starts_with("\\x")) {
      made = static_cast<char>(std::stoi(text.substr(at + 2, 2), nullptr, 16));
    } else if (rest.starts_with("\\u{")) {
      size = rest.find('}') + 1;
      append(made, static_cast<char32_t>(
                       std::stoi(text.substr(at + 3), nullptr, 16)));
    } else {
      continue;
    }
    text.replace(at, size, made);
  }
  return text;
}

/// An example as it is meant: " ¶ " stands for the empty line between two
/// blocks of an article, " ⏎ " for a line end.
inline std::string with_blocks(std::string_view example) {
  std::string text(example);
  replace_all(text, " ¶ ", "\n\n");
  replace_all(text, " ⏎ ", "\n");
  return with_escapes(std::move(text));
}

inline std::string without_marks(std::string_view example) {
  std::string text(example);
  replace_all(text, "[[", "");
  replace_all(text, "]]", "");
  return text;
}

inline std::string with_marks(std::string text, const std::set<Span>& spans) {
  for (const Span span : spans | std::views::reverse)
    text.insert(span.end, "]]").insert(span.begin, "[[");
  return text;
}

}  // namespace interlint
