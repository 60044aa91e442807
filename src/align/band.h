#pragma once

#include <cstdint>
#include <vector>

#include "align/profile.h"
#include "align/strengths.h"
#include "model/segment.h"

namespace interlint {

/// The part of the table of all pairs of positions that is searched: before
/// sentence i of the source, positions low[i] to high[i] of the target.  Both
/// rise, rows that follow each other overlap, (0, 0) and the end are inside.
struct Band {
  std::vector<std::uint32_t> low;
  std::vector<std::uint32_t> high;

  std::uint32_t width(std::uint32_t row) const {
    return high[row] - low[row] + 1;
  }
  /// How many cells all rows have.
  std::uint64_t cells() const;
  bool holds(std::uint32_t row, std::uint32_t column) const {
    return low[row] <= column && column <= high[row];
  }
};

/// A band along anchors: pairs of sentences that share rare words.  It has no
/// more cells than grow with the sentences, whatever they are.
Band band_along_anchors(const Profile& source, const Profile& target,
                        const Strengths& strengths);

/// A narrow band along a path of links.
Band band_along_path(const std::vector<Link>& path, std::uint32_t rows,
                     std::uint32_t columns);

/// The whole table.
Band whole_table(std::uint32_t rows, std::uint32_t columns);

}  // namespace interlint
