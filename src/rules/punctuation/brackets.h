#pragma once

#include <string_view>
#include <vector>

#include "text/span.h"

namespace interlint {

/// Brackets that nothing closes or opens, in order; of every script.  The
/// bracket of a list, "a)" or "1)", needs no partner, nor do faces like ":-)".
std::vector<Span> lone_brackets(std::string_view text);

}  // namespace interlint
