#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace interlint {

/// Where a line of `text` may be broken (UAX #14): offsets behind each piece
/// that stays on one line, the blanks that follow it included; the last is the
/// end of the text.  Any bytes may come.
std::vector<std::uint32_t> line_breaks(std::string_view text);

/// Where each character ends as a reader sees them (UAX #29): a letter and its
/// marks are one, a flag is one.  Any bytes may come.
std::vector<std::uint32_t> character_ends(std::string_view text);

}  // namespace interlint
