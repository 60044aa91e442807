#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

#include "numbers/match/disagreement.h"
#include "numbers/match/window.h"

namespace interlint {

/// What can be paired, one to one.
struct Choices {
  std::uint32_t sources = 0;
  std::uint32_t targets = 0;
  /// The targets that a source may have.
  std::function<Window(std::uint32_t source)> reach;
  /// What it costs to pair the two; nothing where they cannot be.
  std::function<std::optional<float>(std::uint32_t source,
                                     std::uint32_t target)>
      cost;
};

/// The cheapest pair first, of equal ones that of the first source and target,
/// without all whose source or target is taken; in the order of choice.  Keeps
/// a few choices a source, whatever its reach.
std::vector<Match> cheapest_first(const Choices& choices);

}  // namespace interlint
