#pragma once

#include <cstdint>
#include <string>
#include <unordered_set>
#include <vector>

#include "model/pair.h"

namespace interlint {

/// The words of a document, by which a name may be known.
class NameMemory {
 public:
  /// Takes the words with a capital, each with its possessive ending off.
  void add(const Side& side);

  /// Does the document hold the name, or one of its first five letters?
  bool has(std::string_view name) const;

 private:
  std::unordered_set<std::uint64_t> beginnings_;
};

NameMemory names_in_sources(const Article& article);
NameMemory names_in_targets(const Article& article);

/// Names of the target that no source word resembles or is translated by.
/// Words the language has in small letters, weekdays and other words with a
/// constant capital, words in capitals and titles in title case are no names
/// here.
std::vector<Word> added_names(const Pair& pair);

/// Capitalised words inside the source that have no translation and left no
/// trace in the target.
std::vector<Word> missing_names(const Pair& pair);

}  // namespace interlint
