#include "rules/common/negation.h"

#include "lexicon/vocabulary.h"

namespace interlint {

Denial denial(const Pair& pair) {
  const Side& source = pair.source;
  const Side& target = pair.target;
  if (source.vocabulary == nullptr || target.vocabulary == nullptr) return {};
  const Negation& there = source.vocabulary->negation();
  const Negation& here = target.vocabulary->negation();
  if (there.empty() || here.empty()) return {};
  Denial both{.source = there.negations(source.text, source.words),
              .target = here.negations(target.text, target.words)};
  if (both.source.empty() && !both.target.empty())
    both.source_carries = there.is_carried(source.text, source.words);
  if (both.target.empty() && !both.source.empty())
    both.target_carries = here.is_carried(target.text, target.words);
  return both;
}

}  // namespace interlint
