#include "languages/varieties.h"

#include "text/fold.h"
#include "text/hash.h"

namespace interlint {

Varieties::Varieties(const Table& table) {
  for (const Row& row : table.rows) {
    const std::uint64_t hash = hash_of(folded(row.cells[1]));
    if (!words_.contains(hash))
      words_[hash] = {.variety = row.cells[0], .other = row.cells[2]};
  }
}

const Spelled* Varieties::find(std::uint64_t hash) const {
  return words_.find(hash);
}

}  // namespace interlint
