#pragma once

#include <cstddef>
#include <vector>

#include "evidence/pair.h"

namespace interlint {

/// Words that follow each other in the source and, letter for letter, in the
/// target.
struct CopiedRun {
  std::size_t source = 0;  ///< index of the first word
  std::size_t target = 0;
  std::size_t size = 0;

  Span in_source(const Pair& pair) const;
  Span in_target(const Pair& pair) const;
};

/// The copied runs of `least` words or more, in order of the target, the
/// longest first where several begin at a word; they do not overlap there.
std::vector<CopiedRun> copied_runs(const Pair& pair, std::size_t least);

}  // namespace interlint
