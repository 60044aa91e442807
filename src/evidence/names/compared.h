#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "evidence/pair.h"
#include "evidence/statistics.h"
#include "text/hash_map.h"

namespace interlint {

/// The words of a document, by which a name may be known.
class NameMemory {
 public:
  /// Takes the words with a capital, each with its possessive ending off.
  void add(const Side& side);

  /// Does the document hold the name, or one of its first five letters?
  bool has(std::string_view name) const;

 private:
  HashSet beginnings_;
};

NameMemory names_in_sources(const Article& article);

inline constexpr auto names_of_sources =
    statistic<names_in_sources>("names of the source");

/// Does a word of `side` sound like this word of `own`, or begin like it?
/// Words that carry grammar alone do not count.
bool resembles_any(const Lexicon& lexicon, const Side& own, const Word& word,
                   const Side& side);

/// Does the word stand where any word would have a capital?
bool begins_sentence(const Side& side, std::size_t word);

/// Does nearly every word begin with a capital, as in a title?
bool is_title(const Side& side);

/// Names of the target that no source word resembles or is translated by.
/// Words the language has in small letters, weekdays and other words with a
/// constant capital, words in capitals and titles in title case are no names
/// here.
std::vector<Word> added_names(const Pair& pair);

}  // namespace interlint
