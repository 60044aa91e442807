#pragma once

#include <cstddef>
#include <vector>

#include "model/finding.h"
#include "rules/rule.h"

namespace interlint {

/// Which rule yields to which, and how far: a matrix over a table of rules,
/// made of what they declare (About::yields_to, silences, despite).
///
/// Of two rules that silence all others the one that reaches farther does not
/// yield; of equals the one that stands first in the table, and the other
/// silences it only where it covers more (Reach::inside).  A rule to which one
/// yields in so many words is stronger than a general silence of that one,
/// unless the silence is that of a pair or of a document.
class Precedence {
 public:
  /// Names in `rules` that no rule and no family has are void; a test looks for
  /// them.
  explicit Precedence(const std::vector<Rule>& rules);

  /// How far findings of the rule `strong` silence those of `weak`; both are
  /// positions in the table.
  Reach reach(std::size_t weak, std::size_t strong) const {
    return cells_[weak * size_ + strong];
  }
  /// The rules that `weak` yields to.
  const std::vector<std::size_t>& strong_over(std::size_t weak) const {
    return strong_[weak];
  }
  std::size_t size() const { return size_; }

 private:
  void add_yields(const std::vector<Rule>& rules, std::size_t weak);
  void add_silences(const std::vector<Rule>& rules);
  /// `yielded`: how far the strong one says that it yields to the weak.
  void add_silence(const std::vector<Rule>& rules, std::size_t weak,
                   std::size_t strong, Reach yielded);
  Reach& cell(std::size_t weak, std::size_t strong) {
    return cells_[weak * size_ + strong];
  }

  std::size_t size_;
  std::vector<Reach> cells_;
  std::vector<std::vector<std::size_t>> strong_;
};

/// The findings that no other finding silences, in their order.  A finding that
/// is silenced still silences others: what it explains is explained.  Time
/// n log n in the number of findings.
std::vector<Finding> without_overridden(std::vector<Finding> findings,
                                        const Precedence& precedence);

}  // namespace interlint
