#pragma once

#include <string>
#include <string_view>

#include "evidence/pair.h"
#include "model/language.h"

namespace interlint {

/// Is the source written in another script than the target, so that its names
/// and its words for things of its own arrive transcribed?
bool is_transcribed(const Pair& pair);

/// What English calls a language: "fr" is "French".
std::string english_name(std::string_view tag);

}  // namespace interlint
