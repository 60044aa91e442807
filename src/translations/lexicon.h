#pragma once

#include <cstdint>
#include <expected>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "data/memo.h"
#include "languages/vocabulary.h"
#include "model/problem.h"
#include "text/words.h"
#include "translations/cognates.h"
#include "translations/compounds.h"
#include "translations/lemmas.h"
#include "translations/pack.h"
#include "translations/support.h"
#include "translations/translations.h"

namespace interlint {

/// Translations from one language to another, by the packs that are there:
/// <source>-<target>.ilx, further ones, and, for the lemmas and synonyms of the
/// target, <target>.ilx.  Of several packs the surest counts.  Immutable to its
/// users, safe to share.
class Lexicon {
 public:
  /// Opens the packs of a pair of languages in `folder`, and `further` packs
  /// of translations.  Without any the lexicon is empty; that is no problem.
  /// A damaged pack is, and one of `further` that has no translations.
  static std::expected<Lexicon, Problem> open(
      const std::filesystem::path& folder,
      const std::filesystem::path& dictionaries, const Vocabulary& source,
      const Vocabulary& target, std::span<const std::string> further = {});

  /// A lexicon of these translations alone.
  static std::expected<Lexicon, Problem> of(
      std::vector<Pack> packs, const std::filesystem::path& dictionaries,
      const Vocabulary& source, const Vocabulary& target);

  Lexicon(Lexicon&&) noexcept;
  ~Lexicon();

  /// Is there any translation to be had?
  bool empty() const;

  /// The matrix of two texts; empty if the lexicon is.
  Support support(WordedText source, WordedText target) const;

  /// The words that `word` (folded) may be rendered by, with their weights:
  /// of its lemmas, and of its parts if it is a compound that is not listed.
  const std::vector<Association>& translations(std::string_view word) const;

  /// Where it stands that the target word (folded) renders the source word
  /// (folded); none: nowhere.  Of several places the surest, of equal ones the
  /// first in the order above.
  std::optional<Provenance> provenance(std::string_view source,
                                       std::string_view target) const;

  /// The lemmas a word of the target may belong to, by their ids.
  const std::vector<WordId>& target_lemmas(std::string_view word) const;

  /// Is the source word (folded) a compound that is not listed as a whole?
  bool is_compound(std::string_view word) const;
  /// The same of a word as it is written; `hash` is that of the folded word.
  bool is_compound(std::uint64_t hash, std::string_view word) const;

  /// How a name sounds beside those of the other language, for `likeness`:
  /// without accents, as far as an apostrophe.  `hash` is that of the folded
  /// word.
  const std::string& name_sound(std::uint64_t hash,
                                std::string_view word) const;

  /// Is the word (folded), one of the source or of the target, alone the name
  /// of a place?
  bool is_source_place(std::string_view word) const;
  bool is_target_place(std::string_view word) const;

  /// Is the source word (folded) one letter away from a word that is known?
  bool is_slip(std::string_view word) const;

  /// Does it remember more words than it should?  Then it may be told to forget
  /// those that are rare, while nobody asks it anything or holds a reference.
  bool is_full() const;
  void forget() const;

  /// Are the two target words direct opposites of each other?
  bool are_opposites(WordId one, std::string_view other) const;

 private:
  struct Parts;
  static std::expected<Lexicon, Problem> of(
      std::vector<Pack> packs, std::optional<Pack> own,
      const std::filesystem::path& dictionaries, const Vocabulary& source,
      const Vocabulary& target);
  explicit Lexicon(std::unique_ptr<const Parts> parts);
  std::unique_ptr<const Parts> parts_;
};

}  // namespace interlint
