#pragma once

#include <cstdint>
#include <string_view>

#include "app/cli/arguments.h"
#include "model/problem.h"
#include "report/run.h"

namespace interlint {

/// Writes to standard output, as it is.
void print(std::string_view text);

/// Writes "interlint: TEXT" and a line feed to standard error.
void say(std::string_view text);

/// The same, with --verbose alone.
void say_verbose(const Common& common, std::string_view text);

/// Says what went wrong, as a compiler does, and returns the exit status 2.
int fail(const Problem& problem);
int fail(std::string_view sentence);

/// Are colours wanted on standard output?  In this order: --color, NO_COLOR,
/// CLICOLOR_FORCE, a terminal that is not dumb.
Colour colour_of_stdout(ColorWhen when);

bool stdout_is_terminal();

/// Cells in a line of standard output: $COLUMNS if it is a number, else what
/// the terminal says, else 100.
std::uint32_t width_of_stdout();

/// Did all that was printed reach standard output?  To be asked last.
bool printed_whole();

}  // namespace interlint
