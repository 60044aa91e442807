#pragma once

#include <expected>
#include <string>
#include <vector>

#include "app/arguments.h"
#include "rules/rule.h"

namespace interlint {

/// The rules a selection switches on, in order of their codes.  An unknown
/// word is an error, with the rule that was probably meant.
std::expected<std::vector<const Rule*>, std::string> selected(
    const Selection& selection);

}  // namespace interlint
