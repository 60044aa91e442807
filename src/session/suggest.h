#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace interlint {

/// The one of `known` that `word` was probably meant to be: at most two
/// changed, missing, added or exchanged bytes away, one in short words.
std::optional<std::string> nearest(std::string_view word,
                                   const std::vector<std::string>& known);

}  // namespace interlint
