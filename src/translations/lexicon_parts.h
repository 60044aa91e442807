#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "data/lazy.h"
#include "data/memo.h"
#include "languages/shelf.h"
#include "translations/cognates.h"
#include "translations/columns.h"
#include "translations/compounds.h"
#include "translations/gazetteer.h"
#include "translations/lemmas.h"
#include "translations/lexicon.h"
#include "translations/resemblance.h"
#include "translations/translations.h"

namespace interlint {

/// What is worked out once of a word of the source.
struct SourceWord {
  std::vector<Association> translations;
  Sound sound;
  bool is_function_word = false;
  bool is_compound = false;  ///< that is not listed as a whole
  bool is_particle = false;
};

/// What a lexicon is made of, and what it has worked out so far.
struct Lexicon::Parts {
  std::vector<Pack> packs;
  std::optional<Pack> target;
  const Vocabulary* source_words = nullptr;
  const Vocabulary* target_words = nullptr;
  std::vector<Translations> translations;
  AssociationTables listed;
  Associations synonyms;
  Associations antonyms;
  Lemmas source_lemmas;
  Lemmas target_lemmas;
  Compounds compounds;
  CognateSpelling spelling;
  Shelf of_pair;

  Lazy<Gazetteer> known_places;
  Memo<SourceWord> known_sources;
  Memo<TargetWord> known_targets;
  Memo<std::vector<Association>> known_with_particle;
  Memo<std::vector<WordId>> known_lemmas;
  Memo<std::string> known_names;
  Memo<bool> known_slips;

  /// Calls `each` with every memo.
  template <typename Each>
  void for_each_memo(Each each) const {
    each(known_sources);
    each(known_targets);
    each(known_with_particle);
    each(known_lemmas);
    each(known_names);
    each(known_slips);
  }

  const Gazetteer& places() const {
    return known_places.get([&] {
      return Gazetteer(source_words->tag(), target_words->tag(),
                       of_pair.table("exonyms", 2),
                       target_words->table("peoples", 2));
    });
  }
  std::vector<Association> of_lemmas(
      std::span<const std::uint64_t> lemmas) const;
  std::vector<Association> of_places(std::string_view word) const;
  bool is_listed(std::span<const std::uint64_t> lemmas) const;
  std::string without_inner_particle(std::string_view word) const;
  /// What a word of the source comes from; one that is listed has no parts.
  struct Analysis {
    std::vector<std::uint64_t> lemmas;
    std::vector<std::uint64_t> parts;
    bool is_listed = false;
  };
  Analysis analysed(std::string_view word) const;
  std::vector<Association> translated(std::string_view word,
                                      const Analysis& analysis) const;
  bool is_word(std::string_view word) const;
  bool is_slip(std::string_view word) const;
  std::vector<Association> with_particle(std::string_view word,
                                         std::string_view particle) const;
  /// Translations of the verbs that `word` and one of `particles` make, all
  /// words of `text`.
  std::vector<Association> with_particles(
      const Word& word, std::string_view text,
      std::span<const Word> particles) const;
  std::vector<Meaning> meanings(std::string_view word) const;

  /// What is known of a word; `hash` is that of the word folded.
  const SourceWord& source_word(std::uint64_t hash,
                                std::string_view word) const;
  const TargetWord& target_word(std::uint64_t hash,
                                std::string_view word) const;

  /// The words of a target as columns of a matrix.
  Columns columns(WordedText target) const;
};

}  // namespace interlint
