#pragma once

#include <string_view>

#include "rules/rule.h"

namespace interlint {

/// What the declarations of a rule are called in lists for programs: "lexicon",
/// "words", "unit", "safe", "reduced", "stable".
std::string_view name_of(Need need);
std::string_view name_of(Reads reads);
std::string_view name_of(Reach reach);
std::string_view name_of(Fixes fixes);
std::string_view name_of(TargetOnly target_only);
std::string_view name_of(Status status);

}  // namespace interlint
