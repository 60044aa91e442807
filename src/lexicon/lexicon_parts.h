#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "data/lazy.h"
#include "data/memo.h"
#include "lexicon/cognates.h"
#include "lexicon/compounds.h"
#include "lexicon/gazetteer.h"
#include "lexicon/lemmas.h"
#include "lexicon/lexicon.h"
#include "lexicon/shelf.h"
#include "lexicon/translations.h"

namespace interlint {

/// A word of the target that an id stands for.
struct Bearer {
  WordId id = 0;
  std::uint32_t column = 0;
  bool as_synonym = false;
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
  Associations nouns;
  Lemmas source_lemmas;
  Lemmas target_lemmas;
  Compounds compounds;
  CognateSpelling spelling;
  Shelf of_pair;

  Lazy<Gazetteer> known_places;
  Memo<std::vector<Association>> known_translations;
  Memo<std::vector<WordId>> known_lemmas;
  Memo<std::vector<Bearer>> known_bearers;
  Memo<std::string> known_spellings;
  Memo<bool> known_compounds;
  Memo<bool> known_slips;

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
  std::vector<Association> with_particle(
      std::string_view word, std::span<const std::string> particles) const;
  const std::vector<Bearer>& bearers(std::uint64_t hash,
                                     std::string_view word) const;
  const std::string& spelled(std::uint64_t hash, std::string_view word) const;
};

}  // namespace interlint
