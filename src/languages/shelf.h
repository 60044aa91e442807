#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "data/memo.h"
#include "data/table.h"
#include "text/hash_map.h"

namespace interlint {

/// A set of words, asked by the hash of the folded word (Word::hash).
class WordSet {
 public:
  void add(std::string_view word);
  bool has(std::uint64_t hash) const { return hashes_.contains(hash); }
  bool has(std::string_view word) const;
  bool empty() const { return hashes_.empty(); }
  std::vector<std::uint64_t> hashes() const { return hashes_.hashes(); }

 private:
  HashSet hashes_;
};

/// One folder of dictionaries/, whose files are read when first asked for.
/// A file that is not there is empty: a language need not have them all.  A
/// file that is there and damaged throws Failure.  Safe to share.
class Shelf {
 public:
  explicit Shelf(std::filesystem::path folder) : folder_(std::move(folder)) {}

  const std::filesystem::path& folder() const { return folder_; }

  /// The words of `name`.txt, one a line.
  const WordSet& words(std::string_view name) const;

  /// The rows of `name`.tsv, up to `columns` cells each.
  const Table& table(std::string_view name, std::size_t columns) const;

 private:
  std::filesystem::path folder_;
  Memo<WordSet> sets_;  ///< by the hash of the name
  Memo<Table> tables_;
};

}  // namespace interlint
