#include "lexicon/varieties.h"

#include "text/fold.h"
#include "text/hash.h"

namespace interlint {

Varieties::Varieties(const Table& table) {
  for (const Row& row : table.rows)
    words_.emplace(hash_of(folded(row.cells[1])),
                   Spelled{.variety = row.cells[0], .other = row.cells[2]});
}

const Spelled* Varieties::find(std::uint64_t hash) const {
  const auto known = words_.find(hash);
  return known == words_.end() ? nullptr : &known->second;
}

}  // namespace interlint
