#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "data/table.h"

namespace interlint {

/// The regular forms of words of one language, from its endings.tsv (class,
/// cut, put): class "noun" for words with a capital, "other" for the rest; a
/// word that ends in `cut` has a form with `put` in its place.  A list that
/// is generous: it makes forms that do not exist, but misses few.
class Inflection {
 public:
  explicit Inflection(const Table& table);

  /// Hashes of the folded forms of `word`, itself among them, sorted.
  std::vector<std::uint64_t> forms(std::string_view word) const;

 private:
  struct Ending {
    bool of_noun = false;
    std::string cut;
    std::string put;
  };
  std::vector<Ending> endings_;
};

}  // namespace interlint
