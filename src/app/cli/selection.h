#pragma once

#include <expected>
#include <string>
#include <string_view>
#include <vector>

#include "app/cli/arguments.h"
#include "rules/rule.h"

namespace interlint {

/// The rules a selection switches on, in order of their codes.  An unknown
/// word is an error, with the rule that was probably meant.
std::expected<std::vector<const Rule*>, std::string> selected(
    const Selection& selection);

/// The sentence for a word that means no rule, with the one that was probably
/// meant.
std::string no_such_rule(std::string_view word);

}  // namespace interlint
