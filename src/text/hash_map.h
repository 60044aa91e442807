#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "text/open_table.h"

namespace interlint {

/// A map from hashes of words that is read far more often than written.
template <typename T>
class HashMap {
 public:
  /// Null if there is none.
  const T* find(std::uint64_t hash) const {
    const Slot* slot = table_.find(key_of(hash));
    return slot == nullptr ? nullptr : &slot->value;
  }
  bool contains(std::uint64_t hash) const { return find(hash) != nullptr; }

  /// The value of the hash, made by default if there was none.
  T& operator[](std::uint64_t hash) {
    if (!table_.has_room(size_)) grow();
    Slot& slot = table_.place_of(key_of(hash));
    if (slot.own_key == 0) ++size_;
    slot.own_key = key_of(hash);
    return slot.value;
  }

  std::size_t size() const { return size_; }
  bool empty() const { return size_ == 0; }

  /// The hashes that are in it, in no order.
  std::vector<std::uint64_t> hashes() const {
    std::vector<std::uint64_t> all;
    for (const Slot& slot : table_.slots())
      if (slot.own_key != 0) all.push_back(slot.own_key);
    return all;
  }

 private:
  struct Slot {
    std::uint64_t own_key = 0;
    [[no_unique_address]] T value{};

    [[nodiscard]] std::uint64_t key() const { return own_key; }
  };

  void grow() {
    constexpr std::size_t least = 8;
    OpenTable<Slot> larger(std::max(least, 2 * table_.slots().size()));
    for (Slot& slot : table_.slots())
      if (slot.own_key != 0) larger.place_of(slot.own_key) = std::move(slot);
    table_ = std::move(larger);
  }

  OpenTable<Slot> table_;
  std::size_t size_ = 0;
};

/// A set of hashes of words, likewise.
class HashSet {
 public:
  void insert(std::uint64_t hash) { map_[hash]; }
  bool contains(std::uint64_t hash) const { return map_.contains(hash); }
  bool empty() const { return map_.empty(); }
  std::vector<std::uint64_t> hashes() const { return map_.hashes(); }

 private:
  struct Nothing {};
  HashMap<Nothing> map_;
};

}  // namespace interlint
