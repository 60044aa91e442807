#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "data/table.h"
#include "languages/shelf.h"
#include "translations/pack.h"

namespace interlint {

/// Cuts compounds of one language into words of a lexicon.
///
/// A part is a known word of four letters or more, or one of the short parts;
/// all but the last may carry a link ("Regierung|s|erklärung") or lack their
/// end ("Erd|bewegung"), the last may be inflected.  A part costs 1, one below
/// five letters 0.6 more, a link what its row says; the cheapest cut counts,
/// of equal ones that with the longest first part.
class Compounds {
 public:
  /// `links`: rows of compound-links.tsv; `known`: the words there are.
  Compounds(const Table& links, const WordSet& short_parts,
            AssociationTables known);

  /// The hashes of the parts of `word` (folded), at most four; empty if it is
  /// no compound, is shorter than seven letters, or longer than 64 bytes.
  std::vector<std::uint64_t> parts(std::string_view word) const;

 private:
  struct Link {
    std::string text;
    double cost = 0;
    bool restores = false;  ///< `text` is added to the part instead of cut
  };
  struct Found {
    std::uint64_t hash = 0;
    double cost = 0;
  };
  struct Cut;

  Found inner_part(std::string_view piece) const;
  Found last_part(std::string_view piece) const;
  bool is_part(std::string_view word) const;
  void walk(Cut& cut, std::string_view rest, double cost) const;

  std::vector<Link> links_;
  const WordSet& short_parts_;
  AssociationTables known_;
};

}  // namespace interlint
