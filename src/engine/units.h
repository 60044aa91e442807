#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "evidence/pair.h"
#include "model/finding.h"

namespace interlint {

/// Where the texts of the pairs of an article stand in their documents.
class Units {
 public:
  explicit Units(const Article& article);

  /// The first pair whose text holds the place of the finding: in the target,
  /// or in the source where the target has none.  None: it speaks of more than
  /// one pair.
  std::optional<std::uint32_t> of(const Finding& finding) const;

 private:
  struct Place {
    Span span;
    std::uint32_t unit = 0;
  };
  /// Sorted; those of one beginning in order of their units.
  using Places = std::vector<Place>;

  static Places places(const Article& article, Side Pair::* side);
  static std::optional<std::uint32_t> first_holding(const Places& places,
                                                    std::optional<Span> span);

  Places source_;
  Places target_;
};

}  // namespace interlint
