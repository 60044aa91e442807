#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace interlint {

/// A map from hashes of words that is read far more often than written.  Open
/// addressing, at most half full: whether a word is in it is mostly told by one
/// look at memory.
template <typename T>
class HashMap {
 public:
  /// Null if there is none.
  const T* find(std::uint64_t hash) const {
    if (slots_.empty()) return nullptr;
    const std::uint64_t key = key_of(hash);
    for (std::size_t i = key & mask();; i = (i + 1) & mask()) {
      if (slots_[i].key == key) return &slots_[i].value;
      if (slots_[i].key == 0) return nullptr;
    }
  }
  bool contains(std::uint64_t hash) const { return find(hash) != nullptr; }

  /// The value of the hash, made by default if there was none.
  T& operator[](std::uint64_t hash) {
    if (2 * (size_ + 1) > slots_.size()) grow();
    Slot& slot = place_of(key_of(hash));
    if (slot.key == 0) ++size_;
    slot.key = key_of(hash);
    return slot.value;
  }

  std::size_t size() const { return size_; }
  bool empty() const { return size_ == 0; }

  /// The hashes that are in it, in no order.
  std::vector<std::uint64_t> hashes() const {
    std::vector<std::uint64_t> all;
    for (const Slot& slot : slots_)
      if (slot.key != 0) all.push_back(slot.key);
    return all;
  }

 private:
  struct Slot {
    std::uint64_t key = 0;  ///< 0: free
    [[no_unique_address]] T value{};
  };

  /// No word has hash 0 in practice; if one had, it would be taken for 1.
  static std::uint64_t key_of(std::uint64_t hash) {
    return hash == 0 ? 1 : hash;
  }
  std::size_t mask() const { return slots_.size() - 1; }

  Slot& place_of(std::uint64_t key) {
    std::size_t i = key & mask();
    while (slots_[i].key != 0 && slots_[i].key != key) i = (i + 1) & mask();
    return slots_[i];
  }

  void grow() {
    constexpr std::size_t least = 8;
    std::vector<Slot> old(slots_.empty() ? least : 2 * slots_.size());
    std::swap(old, slots_);
    for (Slot& slot : old)
      if (slot.key != 0) place_of(slot.key) = std::move(slot);
  }

  std::vector<Slot> slots_;  ///< a power of two
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
