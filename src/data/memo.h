#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

namespace interlint {

/// What was worked out for a key, kept for the next who asks.  Safe to share;
/// the references it gives stay good as long as it lives.  What is known is
/// read without a lock; keys are hashes, so their low bits are a place.
template <typename T>
class Memo {
 public:
  Memo() {
    tables_.push_back(std::make_unique<Table>(first_size));
    table_ = tables_.back().get();
  }

  /// The value of `key`, made by `make()` if nobody has asked before.  Two
  /// threads may both make it; they must make the same.
  template <typename Make>
  const T& get(std::uint64_t key, Make make) const {
    const Table* table = table_.load(std::memory_order_acquire);
    if (const T* known = table->find(key)) return *known;
    T made = make();
    const std::lock_guard lock(mutex_);
    if (const T* known = tables_.back()->find(key)) return *known;
    values_.push_back(std::move(made));
    add(key, &values_.back());
    return values_.back();
  }

 private:
  static constexpr std::size_t first_size = 64;  // a power of two

  /// Open addressing; at most half full.  The value is set last: a slot whose
  /// value is seen has its key.
  struct Table {
    struct Slot {
      std::uint64_t key = 0;
      std::atomic<const T*> value = nullptr;
    };
    explicit Table(std::size_t size)
        : mask(size - 1), slots(std::make_unique<Slot[]>(size)) {}

    const T* find(std::uint64_t key) const {
      for (std::size_t i = key & mask;; i = (i + 1) & mask) {
        const T* value = slots[i].value.load(std::memory_order_acquire);
        if (value == nullptr || slots[i].key == key) return value;
      }
    }
    void put(std::uint64_t key, const T* value) {
      std::size_t i = key & mask;
      while (slots[i].value.load(std::memory_order_relaxed) != nullptr)
        i = (i + 1) & mask;
      slots[i].key = key;
      slots[i].value.store(value, std::memory_order_release);
    }

    std::size_t mask;
    std::unique_ptr<Slot[]> slots;
  };

  void add(std::uint64_t key, const T* value) const {
    if (2 * values_.size() > tables_.back()->mask) grow();
    tables_.back()->put(key, value);
    table_.store(tables_.back().get(), std::memory_order_release);
  }

  /// The old table stays: others may be reading it.
  void grow() const {
    const Table& full = *tables_.back();
    const std::size_t size = full.mask + 1;
    auto next = std::make_unique<Table>(2 * size);
    for (std::size_t i = 0; i < size; ++i)
      if (const T* value = full.slots[i].value.load(std::memory_order_relaxed))
        next->put(full.slots[i].key, value);
    tables_.push_back(std::move(next));
  }

  mutable std::mutex mutex_;
  mutable std::deque<T> values_;
  mutable std::vector<std::unique_ptr<Table>> tables_;  ///< the last is whole
  mutable std::atomic<const Table*> table_ = nullptr;
};

}  // namespace interlint
