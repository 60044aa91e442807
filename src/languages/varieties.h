#pragma once

#include <cstdint>
#include <string>

#include "data/table.h"
#include "text/hash_map.h"

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
  HashMap<Spelled> words_;
};

}  // namespace interlint
