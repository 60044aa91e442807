#pragma once

#include <gumbo.h>

namespace interlint::formats::html {

/// Is the element no part of the article: navigation, a bar of buttons, a
/// footer?  By its tag, its ARIA role, words in its class, or because all it
/// holds is a link to the next or the last page.
bool is_furniture(const GumboNode& node);

}  // namespace interlint::formats::html
