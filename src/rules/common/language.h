#pragma once

#include <string>
#include <string_view>

namespace interlint {

/// The primary subtag of a BCP 47 tag: "en" of "en-US".
std::string_view primary(std::string_view tag);

/// What English calls a language: "fr" is "French".
std::string english_name(std::string_view tag);

}  // namespace interlint
