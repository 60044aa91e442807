#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "data/table.h"
#include "text/edit_distance.h"

namespace interlint {

/// How words are written when two languages are compared by ear: "Telefon" and
/// "telephone" both begin "telefon".
class CognateSpelling {
 public:
  /// Rows of dictionaries/cognates.tsv: what is written, what it counts as.
  explicit CognateSpelling(const Table& table);

  /// The spelling of a folded word, for `likeness`.
  std::string of(std::string_view word) const;

 private:
  /// By the first byte of what is written, the longest first.
  std::array<std::vector<std::pair<std::string, std::string>>, 256> rows_;
};

/// A spelling that others are compared with.  What it takes to compare is made
/// once.  The spelling is lent.
class ComparedSpelling {
 public:
  explicit ComparedSpelling(std::string_view spelling) : spelling_(spelling) {}

  /// Likeness, 0 to 1, of the two: 1 less their edit distance over the length
  /// of the longer.  0 for spellings below four bytes, above 64, or with
  /// different first letters, unless they are equal.
  double likeness(std::string_view other) const;

 private:
  ComparedText spelling_;
};

/// Are they of a length, and with a first letter, that lets them be alike?
bool are_comparable(std::string_view one, std::string_view other);

/// Likeness of two such spellings, as above.
double likeness(std::string_view one, std::string_view other);

}  // namespace interlint
