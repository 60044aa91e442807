#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "data/table.h"
#include "translations/pack.h"

namespace interlint {

/// The dictionary forms that a word of a text may belong to, by the endings of
/// its language and a list of forms that are known.
///
/// The endings are rows of dictionaries/<language>/lemmas.tsv: kind, ending,
/// what stands in its place, how many bytes must be left before it.  Kinds:
/// "free" (the result counts as it is), "known" (only if it is a known form),
/// "doubled" (known, after one of two equal last letters is dropped),
/// "variant" (the word is also looked at in this other spelling).
class Lemmas {
 public:
  /// `known` are the forms that may result, `irregular` leads from a form to
  /// its lemmas; both may be empty.
  Lemmas(const Table& endings, AssociationTables known, Associations irregular);

  /// Hashes of the lemmas of `word`, the word itself first, each once.  `word`
  /// must be folded.
  std::vector<std::uint64_t> of(std::string_view word) const;

  /// The lemmas of `word` that are known forms, as text.
  std::vector<std::string> known_forms(std::string_view word) const;

 private:
  enum class Kind : std::uint8_t { free, known, doubled, variant };
  struct Ending {
    Kind kind = Kind::known;
    std::string cut;
    std::string put;
    std::size_t least = 1;
  };

  void add_lemmas(std::string_view word, std::vector<std::uint64_t>& to) const;
  void add(const Ending& ending, std::string_view word,
           std::vector<std::uint64_t>& to) const;

  /// Which endings `word` may have, by its last byte: in the order of the rows.
  const std::vector<Ending>& endings_of(std::string_view word) const {
    return endings_[word.empty() ? 0 : static_cast<unsigned char>(word.back())];
  }

  std::array<std::vector<Ending>, 256> endings_;  ///< by their last byte
  AssociationTables known_;
  Associations irregular_;
};

}  // namespace interlint
