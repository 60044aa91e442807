#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "evidence/pair.h"

namespace interlint {

/// Something a translation takes over as it is: a link, a picture, code.
struct Kept {
  std::string key;    ///< equal in source and target if nothing was changed
  std::string shown;  ///< as the editor knows it
  Span span;          ///< in the document
};

/// What became of one of them: `lost` stands in the source alone, `gained` in
/// the target alone; both: the one became the other.
struct Change {
  std::optional<Kept> lost;
  std::optional<Kept> gained;
  /// The empty place of the target where what was lost would stand.
  std::optional<Span> place;
};

/// Are both documents marked up in one way, so that what one shows the other
/// can show?
bool has_same_markup(const Article& article);

/// How two documents differ in what they should share.  Order is free within
/// the document; only what is counted differently there is a change.  What
/// went with a whole sentence is left to the rules of omission and addition.
std::vector<Change> changes(const Article& article, std::vector<Kept> source,
                            std::vector<Kept> target);

}  // namespace interlint
