#pragma once

#include <string_view>

#include "rules/rule.h"

namespace interlint {

/// A rule about one kind of ai-residue.tsv: what a language model leaves
/// behind, unless the source beside it accounts for it or has the same
/// characters. `name` says in a message what the quoted text is: “the opening
/// line of a language model”.
Rule residue_rule(About about, std::string_view kind, std::string_view name);

}  // namespace interlint
