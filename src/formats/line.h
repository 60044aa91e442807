#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace interlint {

/// The lines of `text`, without their ends; lines end at LF, CRLF or a CR
/// alone.
std::vector<Span> lines_of(std::string_view text);

/// The first line end at or behind byte `at`; none if there is none.
std::optional<Span> line_end_behind(std::string_view text, std::uint32_t at);

}  // namespace interlint
