#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "translations/pack.h"
#include "translations/resemblance.h"

namespace interlint {

/// An id that a word of the target stands for.
struct Meaning {
  WordId id = 0;
  bool as_synonym = false;
};

/// What is worked out once of a word of the target.
struct TargetWord {
  std::vector<Meaning> meanings;
  Sound sound;
  bool is_function_word = false;
};

/// Keys that are hashes, numbered in the order they come.
class Numbered {
 public:
  /// For at most that many keys.
  explicit Numbered(std::size_t most);

  std::uint32_t size() const {
    return static_cast<std::uint32_t>(keys_.size());
  }

  std::optional<std::uint32_t> find(std::uint64_t key) const;

  /// The number of the key; a new key has what size() was.
  std::uint32_t add(std::uint64_t key);

 private:
  std::size_t slot_of(std::uint64_t key) const;

  std::vector<std::uint64_t> keys_;
  std::vector<std::uint32_t> slots_;  ///< a power of two; 0: empty
};

/// Which columns an id stands for: chains of a hash table, for ids are hashes
/// and most that are looked up stand for none.
class Bearers {
 public:
  /// The words of the columns.
  explicit Bearers(std::span<const TargetWord* const> words);

  /// Calls `visit` with each column that `id` stands for, and whether it does
  /// so as a synonym.
  template <typename Visit>
  void of(WordId id, Visit visit) const {
    for (std::uint32_t i = first_[id & (first_.size() - 1)]; i != none;
         i = all_[i].next)
      if (all_[i].id == id) visit(all_[i].column, all_[i].as_synonym);
  }

 private:
  static constexpr std::uint32_t none = ~std::uint32_t{0};
  struct Bearer {
    WordId id = 0;
    std::uint32_t column = 0;
    std::uint32_t next = none;
    bool as_synonym = false;
  };

  std::vector<Bearer> all_;
  std::vector<std::uint32_t> first_;  ///< a power of two
};

/// The columns of a matrix: the words of a target, equal ones once.
struct Columns {
  Numbered numbers;                      ///< by `key_of`
  std::vector<std::uint32_t> of_word;    ///< by word of the target
  std::vector<std::uint8_t> content;     ///< likewise: does it carry meaning?
  std::vector<const TargetWord*> words;  ///< by column
  std::vector<Resemblances::Candidate> candidates;  ///< that carry meaning
};

/// One key of the hash of a word and of what else tells it from its equals.
inline std::uint64_t key_of(std::uint64_t hash, std::uint64_t more) {
  constexpr std::uint64_t some_odd_number = 0x9E3779B97F4A7C15;
  return hash ^ (more * some_odd_number);
}

}  // namespace interlint
