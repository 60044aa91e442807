#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace interlint {

/// Cells that `c` takes on a terminal behind `before` (0: nothing): 2 for wide
/// East Asian characters and pictures, none for combining marks, joiners and
/// skin tones.  Ambiguous width counts as 1.
std::uint32_t cells(char32_t before, char32_t c);

/// Cells of a whole text.
std::uint32_t columns(std::string_view text);

/// Appends `c` to a line of a terminal: white space as a blank, a control as
/// its picture, what would turn the line around as U+FFFD.
void append_printable(std::string& line, char32_t before, char32_t c);

/// `text` on one line, safe to print.
std::string printable(std::string_view text);

/// `text` in lines of at most `width` cells, broken at blanks; a longer word
/// has a line of its own.
std::vector<std::string> wrapped(std::string_view text, std::uint32_t width);

/// `text` in lines of at most `width` cells, at least 2, broken where a line
/// may break (UAX #14), else between what a reader takes for two characters.
/// No blanks stand at the ends of lines.
std::vector<std::string> fitted(std::string_view text, std::uint32_t width);

/// `text` and blanks up to `width` cells.
std::string padded(std::string_view text, std::uint32_t width);

}  // namespace interlint
