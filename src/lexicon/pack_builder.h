#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "lexicon/pack.h"

namespace interlint {

/// The associations of one table in the making.
class TableBuilder {
 public:
  /// `word` is associated with `other`, by `weight` from 0 to 1; of several
  /// weights of one pair the greatest counts.  Words are folded here.
  void add(std::string_view word, std::string_view other, double weight);

  /// The word is known, if only by name.
  void add(std::string_view word);

  std::size_t words() const { return lists_.size(); }
  std::size_t pairs() const;

  const std::unordered_map<std::uint64_t, std::vector<Association>>& lists()
      const {
    return lists_;
  }

 private:
  std::unordered_map<std::uint64_t, std::vector<Association>> lists_;
};

/// The bytes of a pack with these tables and this description (JSON).  The
/// same tables give the same bytes.
std::string pack_bytes(const std::map<std::string, TableBuilder>& tables,
                       std::string_view description);

}  // namespace interlint
