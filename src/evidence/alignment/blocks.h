#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "evidence/pair.h"

namespace interlint {

/// By block of the source: the first block of the target that holds something
/// of its translation.
std::vector<std::optional<std::uint32_t>> partner_blocks(
    const Article& article);

/// Do both documents come from files that say what is a heading and a list?
bool has_markup(const Article& article);

}  // namespace interlint
