#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

namespace interlint {

/// No hash is 0 in practice; if one were, it would be taken for 1.
constexpr std::uint64_t key_of(std::uint64_t hash) {
  return hash == 0 ? 1 : hash;
}

/// Slots by key, with open addressing: a key stands where its low bits say, or
/// behind that, before the first free slot.  Keys are hashes, and never 0.  A
/// Slot tells its key(), 0 while it is free; where that is atomic, many may
/// find while one fills.  The number of slots is a power of two, and whoever
/// fills them leaves half of them free: whether a key is there is mostly told
/// by one look at memory.
template <typename Slot>
class OpenTable {
 public:
  OpenTable() = default;
  explicit OpenTable(std::size_t slots)
      : size_(slots), slots_(std::make_unique<Slot[]>(slots)) {}

  /// The slot of the key; null: there is none.
  const Slot* find(std::uint64_t key) const {
    if (size_ == 0) return nullptr;
    for (std::size_t i = key & (size_ - 1);; i = (i + 1) & (size_ - 1)) {
      const std::uint64_t found = slots_[i].key();
      if (found == key) return &slots_[i];
      if (found == 0) return nullptr;
    }
  }

  /// The slot of the key, or the free one that it is to fill.
  Slot& place_of(std::uint64_t key) {
    std::size_t i = key & (size_ - 1);
    while (slots_[i].key() != key && slots_[i].key() != 0)
      i = (i + 1) & (size_ - 1);
    return slots_[i];
  }

  /// Is there room for one more beside `filled`?
  bool has_room(std::size_t filled) const { return 2 * (filled + 1) <= size_; }

  std::span<Slot> slots() { return {slots_.get(), size_}; }
  std::span<const Slot> slots() const { return {slots_.get(), size_}; }

 private:
  std::size_t size_ = 0;
  std::unique_ptr<Slot[]> slots_;
};

}  // namespace interlint
