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
///
/// Nouns may also change their last vowel: by vowel-changes.tsv (vowel,
/// changed) “Haus” becomes “Häus”.  Where there is such a table, nouns take the
/// endings of class "changed" as well, with the new vowel and without.
class Inflection {
 public:
  explicit Inflection(const Table& endings, const Table& vowel_changes = {});

  /// Hashes of the folded forms of `word`, itself among them, sorted.
  std::vector<std::uint64_t> forms(std::string_view word) const;

 private:
  enum class Class : std::uint8_t { noun, other, changed };
  struct Ending {
    Class of = Class::other;
    std::string cut;
    std::string put;
  };
  struct Change {
    std::string from;
    std::string to;
  };

  void add_forms(std::string_view word, Class of,
                 std::vector<std::uint64_t>& to) const;
  std::string changed(std::string_view word) const;

  std::vector<Ending> endings_;
  std::vector<Change> changes_;
};

}  // namespace interlint
