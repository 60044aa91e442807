#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>

#include "data/table.h"

namespace interlint {

/// A word that only one variety of a language spells so.
struct Spelled {
  std::string variety;  ///< BCP 47: "en-US"
  std::string other;    ///< what the other variety writes
};

/// The spellings that part the varieties of a language, from its
/// varieties.tsv (variety, word, the other's word).
class Varieties {
 public:
  explicit Varieties(const Table& table);

  /// What is known of the word of that hash; null for a word all share.
  const Spelled* find(std::uint64_t hash) const;

 private:
  std::unordered_map<std::uint64_t, Spelled> words_;
};

}  // namespace interlint
