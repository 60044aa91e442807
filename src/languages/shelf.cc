#include "languages/shelf.h"

#include "text/fold.h"
#include "text/hash.h"

namespace interlint {
namespace {

Table read(const std::filesystem::path& file, std::size_t columns) {
  if (!std::filesystem::exists(file)) return {.path = file.string()};
  auto table = read_table(file, 1, columns);
  if (!table) throw Failure(table.error());
  return std::move(*table);
}

}  // namespace

void WordSet::add(std::string_view word) {
  hashes_.insert(hash_of(folded(word)));
}

bool WordSet::has(std::string_view word) const {
  return hashes_.contains(hash_of(folded(word)));
}

const WordSet& Shelf::words(std::string_view name) const {
  return sets_.get(hash_of(name), [&] {
    WordSet set;
    const Table table = read(folder_ / (std::string(name) + ".txt"), 1);
    for (const Row& row : table.rows) set.add(row.cells[0]);
    return set;
  });
}

const Table& Shelf::table(std::string_view name, std::size_t columns) const {
  return tables_.get(hash_of(name), [&] {
    return read(folder_ / (std::string(name) + ".tsv"), columns);
  });
}

}  // namespace interlint
