#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "translations/pack.h"

namespace interlint {

/// The associations of one table in the making.
class TableBuilder {
 public:
  /// `word` is associated with `other`, by `weight` from 0 to 1; of several
  /// weights of one pair the greatest counts.  Words are folded here.
  void add(std::string_view word, std::string_view other, double weight);

  /// The same for words whose hashes are known (Word::hash).
  void add(std::uint64_t word, std::uint64_t other, double weight);

  /// The word is known, if only by name.
  void add(std::string_view word);

  /// A row of the table: a word and one of its associations, if it has any.
  struct Entry {
    std::uint64_t key = 0;
    WordId other = 0;
    std::uint32_t weight = 0;  ///< 0 to 255
    bool is_pair = false;
  };

  /// Sorted by key and word, every pair once.
  std::vector<Entry> entries() const;

 private:
  std::vector<Entry> entries_;
};

/// The bytes of a pack with these tables and this description (JSON).  The
/// same tables give the same bytes.
std::string pack_bytes(const std::map<std::string, TableBuilder>& tables,
                       std::string_view description);

}  // namespace interlint
