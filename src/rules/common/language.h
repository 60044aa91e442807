#pragma once

#include <string>
#include <string_view>

#include "model/pair.h"

namespace interlint {

/// The primary subtag of a BCP 47 tag: "en" of "en-US".
std::string_view primary(std::string_view tag);

/// Is the source written in another script than the target, so that its names
/// and its words for things of its own arrive transcribed?
bool is_transcribed(const Pair& pair);

/// What English calls a language: "fr" is "French".
std::string english_name(std::string_view tag);

}  // namespace interlint
