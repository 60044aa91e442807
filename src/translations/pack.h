#pragma once

#include <cstdint>
#include <expected>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/problem.h"

namespace interlint {

/// The low half of a word's hash (Word::hash): enough to compare with, where
/// no key is looked up.
using WordId = std::uint32_t;

inline WordId id_of(std::uint64_t hash) {
  return static_cast<WordId>(hash);
}

/// A word that another one is associated with.
struct Association {
  WordId word = 0;
  std::uint32_t weight = 0;  ///< 0 to 255, 255 stands for 1
};

/// One table of a pack: from the hash of a folded word to its associations.
/// A view of mapped memory; every look-up stays inside it, whatever the bytes.
class Associations {
 public:
  struct Slot {
    std::uint64_t key;  ///< 0: empty
    std::uint32_t begin;
    std::uint32_t count;
  };

  Associations() = default;
  Associations(std::span<const Slot> slots,
               std::span<const Association> postings)
      : slots_(slots), postings_(postings) {}

  /// Empty if the word is unknown, or known and without associations.
  std::span<const Association> find(std::uint64_t hash) const;
  bool knows(std::uint64_t hash) const { return slot_of(hash) != nullptr; }
  bool empty() const { return slots_.empty(); }
  std::size_t words() const;  ///< counted, slot by slot
  std::size_t pairs() const { return postings_.size(); }

 private:
  const Slot* slot_of(std::uint64_t hash) const;

  std::span<const Slot> slots_;
  std::span<const Association> postings_;
};

/// Tables of several packs that are asked as one.
class AssociationTables {
 public:
  AssociationTables() = default;
  // NOLINTNEXTLINE(google-explicit-constructor): one table is a set of tables
  AssociationTables(Associations only) { add(only); }

  /// An empty table adds nothing.
  void add(Associations table) {
    if (!table.empty()) tables_.push_back(table);
  }
  /// Does any of them know the word?
  bool knows(std::uint64_t hash) const;
  bool empty() const { return tables_.empty(); }
  const std::vector<Associations>& tables() const { return tables_; }

 private:
  std::vector<Associations> tables_;
};

/// Word data of one source in a file that is mapped, not parsed: opening it
/// costs the same whatever its size.  Immutable, safe to share.
///
/// The file (`.ilx`, version 1, little-endian): a header, a directory of
/// tables, their slots (open addressing, a power of two, at most two thirds
/// full), their postings, and a description in JSON.
class Pack {
 public:
  /// Problems: no such file, another format or version, cut short.
  static std::expected<Pack, Problem> open(const std::filesystem::path& file);

  /// A pack that was just made and stands in no file; `bytes` are pack_bytes().
  static std::expected<Pack, Problem> of(std::string bytes);

  Pack(Pack&& other) noexcept;
  Pack& operator=(Pack&&) = delete;
  ~Pack();

  /// The names of its tables, sorted.
  std::vector<std::string> tables() const;

  /// The table of that name; an empty one if there is none.
  Associations table(std::string_view name) const;

  /// JSON: languages, licence, sources, counts.
  std::string_view description() const;

  const std::string& path() const { return path_; }

 private:
  Pack(std::string path, const char* bytes, std::size_t size);
  static std::expected<Pack, Problem> sound(Pack pack);

  std::string path_;
  std::unique_ptr<std::string> own_;  ///< the bytes, where nothing is mapped
  const char* bytes_ = nullptr;
  std::size_t size_ = 0;
};

}  // namespace interlint
