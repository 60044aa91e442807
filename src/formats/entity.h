#pragma once

#include <string>
#include <string_view>

namespace interlint {

/// What a character reference of HTML stands for: "ü" for "&uuml;", "&" for
/// "&amp;".  Anything else stands for itself.
std::string entity(std::string_view reference);

}  // namespace interlint
