#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "translations/pack.h"

namespace interlint {

/// Where a translation comes from.  In a pack the name of the table says it.
enum class Provenance : std::uint8_t {
  dictionary,  ///< a word list: table "translations"
  glossary,    ///< somebody's terms: table "terms"
  trained,     ///< learnt from translated text: table "trained"
};

/// "dictionary", "glossary", "trained".
std::string_view name_of(Provenance provenance);

/// The name of the table that holds translations of that provenance.
std::string_view table_of(Provenance provenance);

/// The translations of one pack.
struct Translations {
  Provenance provenance = Provenance::dictionary;
  Associations table;
};

/// All translations of the packs, in the order of their provenances.
std::vector<Translations> translations_in(const std::vector<Pack>& packs);

bool has_translations(const Pack& pack);

/// The tables of what somebody has listed.  Words learnt from text are many
/// and unsure: their tables are among them only if there are no others.
AssociationTables listed(const std::vector<Translations>& translations);

/// Appends what the table says of these words (hashes).
void add_all(std::vector<Association>& to, const Associations& table,
             std::span<const std::uint64_t> words);

/// Keeps the greatest weight of each word, and of many words the 96 surest: a
/// word of a hundred renderings supports anything.  Sorted by word.
void keep_surest(std::vector<Association>& list);

}  // namespace interlint
