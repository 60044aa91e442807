#pragma once

#include <string_view>

#include "text/span.h"

namespace interlint::formats::markdown {

/// The YAML (---) or TOML (+++) head of a Markdown file, with the lines that
/// fence it; empty if it has none.  In TOML and YAML alike a line that begins
/// with a key holds one setting.
Span front_matter(std::string_view text);

}  // namespace interlint::formats::markdown
