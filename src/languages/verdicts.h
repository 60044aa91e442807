#pragma once

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>

namespace interlint {

/// Which words have been judged, and how: a hash table that any thread may
/// read while one writes.
///
/// A slot is one number: the hash of the word, its lowest bit the verdict, the
/// next always set; 0 is empty.  The slot is the whole message, so no order
/// between threads is needed.  A table that is half full gets a successor of
/// twice the size; the old ones stay, and are asked last.  Two words with one
/// hash in 62 bits share a verdict: one in 10^7 runs over a million words.
class Verdicts {
 public:
  Verdicts();

  /// The verdict on the word of that hash; none if it was not judged yet.
  std::optional<bool> find(std::uint64_t hash) const;

  /// Keeps a verdict.  The caller sees to it that one thread adds at a time.
  /// Beyond 8 million words nothing more is kept.
  void add(std::uint64_t hash, bool verdict);

 private:
  struct Table {
    explicit Table(std::size_t slots);
    std::size_t mask;
    std::size_t used = 0;
    std::unique_ptr<std::atomic<std::uint64_t>[]> slots;
  };
  static std::optional<bool> find(const Table& table, std::uint64_t hash);
  static void put(Table& table, std::uint64_t hash, bool verdict);

  static constexpr std::size_t most_tables = 9;
  std::array<std::unique_ptr<Table>, most_tables> tables_;
  std::atomic<std::size_t> count_{1};
};

}  // namespace interlint
