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
#include "translations/compounds.h"
#include "translations/gazetteer.h"
#include "translations/lemmas.h"
#include "translations/lexicon.h"
#include "translations/translations.h"

namespace interlint {

/// An id that a word of the target stands for.
struct Meaning {
  WordId id = 0;
  bool as_synonym = false;
};

/// How a word sounds beside those of the other language, and what of it tells
/// quickly that two words are not alike.
struct Sound {
  std::string spelling;
  std::uint64_t pieces = 0;  ///< a filter of its runs of five bytes
  std::uint64_t head = 0;    ///< of its first five
};

/// What is worked out once of a word of the source, and of one of the target.
struct SourceWord {
  std::vector<Association> translations;
  Sound sound;
  bool is_function_word = false;
  bool is_particle = false;
};
struct TargetWord {
  std::vector<Meaning> meanings;
  Sound sound;
  bool is_function_word = false;
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
  Memo<bool> known_compounds;
  Memo<bool> known_slips;

  /// Calls `each` with every memo.
  template <typename Each>
  void for_each_memo(Each each) const {
    each(known_sources);
    each(known_targets);
    each(known_with_particle);
    each(known_lemmas);
    each(known_names);
    each(known_compounds);
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
  std::vector<Association> translated(std::string_view word) const;
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
  Sound sound_of(std::string_view word) const;

  /// What is known of a word; `hash` is that of the word folded.
  const SourceWord& source_word(std::uint64_t hash,
                                std::string_view word) const;
  const TargetWord& target_word(std::uint64_t hash,
                                std::string_view word) const;
};

}  // namespace interlint
