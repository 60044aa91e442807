#pragma once

#include <string_view>
#include <vector>

#include "model/document.h"

namespace interlint {

/// A line of front matter, "key: value" (YAML) or "key = value" (TOML); views
/// of the document's text.  Quotes around the value are no part of it.
struct Setting {
  std::string_view key;
  std::string_view value;
  Span key_span;
  Span value_span;
};

/// The settings before the first block of a Markdown file; nested ones and
/// lists are left out.
std::vector<Setting> settings_of(const Document& document);

}  // namespace interlint
