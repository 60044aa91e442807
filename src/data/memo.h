#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

#include "text/open_table.h"

namespace interlint {

/// What was worked out for a key, kept for the next who asks.  Safe to share;
/// what is known is read without a lock.  The references it gives stay good
/// until it is told to forget.
template <typename T>
class Memo {
 public:
  Memo() : Memo(std::size_t{1} << 17) {}
  /// `most`: of values, before it is full.
  explicit Memo(std::size_t most) : most_(most) { begin(); }

  /// The value of `key`, a hash, made by `make()` if nobody has asked before.
  /// Two threads may both make it; they must make the same.
  template <typename Make>
  const T& get(std::uint64_t hash, Make make) const {
    const std::uint64_t key = key_of(hash);
    if (const Slot* known = table_.load(std::memory_order_acquire)->find(key))
      return known->asked();
    T made = make();
    const std::lock_guard lock(mutex_);
    if (const Slot* known = tables_.back()->find(key)) return known->asked();
    return add(key, std::move(made));
  }

  /// How many values it holds.
  std::size_t size() const {
    const std::lock_guard lock(mutex_);
    return values_.size();
  }

  /// Does it hold more than it should?  It goes on keeping what it is asked for
  /// all the same, for its references are in use.
  bool is_full() const { return size() > most_; }

  /// Forgets what was asked for no second time since it last forgot, and keeps
  /// no more than half of what it may hold.  Nobody may ask meanwhile, and no
  /// reference is good afterwards.
  void forget() const {
    const std::lock_guard lock(mutex_);
    std::deque<Value> all = std::move(values_);
    values_.clear();
    tables_.clear();
    begin();
    for (Value& value : all) {
      if (values_.size() >= most_ / 2) break;
      if (value.again.load(std::memory_order_relaxed))
        add(value.key, std::move(value.made));
    }
  }

 private:
  static constexpr std::size_t first_size = 64;  // a power of two

  struct Value {
    Value(std::uint64_t of, T value) : key(of), made(std::move(value)) {}

    std::uint64_t key;
    T made;
    mutable std::atomic<bool> again = false;  ///< was it asked for once more?
  };

  /// The key is set last: who sees it sees its value.
  struct Slot {
    std::atomic<std::uint64_t> own_key = 0;
    const Value* value = nullptr;

    [[nodiscard]] std::uint64_t key() const {
      return own_key.load(std::memory_order_acquire);
    }
    [[nodiscard]] const T& asked() const {
      // Most are set already, and the line of memory stays everybody's.
      if (!value->again.load(std::memory_order_relaxed))
        value->again.store(true, std::memory_order_relaxed);
      return value->made;
    }
    void fill(const Value& with) {
      value = &with;
      own_key.store(with.key, std::memory_order_release);
    }
  };
  using Table = OpenTable<Slot>;

  void begin() const { show(std::make_unique<Table>(first_size)); }

  void show(std::unique_ptr<Table> table) const {
    tables_.push_back(std::move(table));
    table_.store(tables_.back().get(), std::memory_order_release);
  }

  const T& add(std::uint64_t key, T&& made) const {
    if (!tables_.back()->has_room(values_.size())) grow();
    const Value& value = values_.emplace_back(key, std::move(made));
    tables_.back()->place_of(key).fill(value);
    return value.made;
  }

  /// The old table stays: others may be reading it.
  void grow() const {
    auto larger = std::make_unique<Table>(2 * tables_.back()->slots().size());
    for (const Value& value : values_) larger->place_of(value.key).fill(value);
    show(std::move(larger));
  }

  std::size_t most_;
  mutable std::mutex mutex_;
  mutable std::deque<Value> values_;
  mutable std::vector<std::unique_ptr<Table>> tables_;  ///< the last is whole
  mutable std::atomic<const Table*> table_ = nullptr;
};

}  // namespace interlint
