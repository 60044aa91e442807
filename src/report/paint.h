#pragma once

#include <string>
#include <string_view>

#include "model/finding.h"
#include "report/run.h"

namespace interlint {

/// What a piece of terminal output is; its colour follows.
enum class Ink : std::uint8_t { place, error, warning, info, note, mark, code };

/// `text` in its colour, or as it is.
std::string painted(std::string_view text, Ink ink, Colour colour);

Ink ink_of(Severity severity);

}  // namespace interlint
