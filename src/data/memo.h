#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <mutex>
#include <unordered_map>

namespace interlint {

/// What was worked out for a key, kept for the next who asks.  Safe to share;
/// the references it gives stay good as long as it lives.
template <typename T>
class Memo {
 public:
  /// The value of `key`, made by `make()` if nobody has asked before.  Two
  /// threads may both make it; they must make the same.
  template <typename Make>
  const T& get(std::uint64_t key, Make make) const {
    Shelf& shelf = shelves_[key % shelves_.size()];
    {
      const std::lock_guard lock(shelf.mutex);
      if (const auto known = shelf.values.find(key);
          known != shelf.values.end())
        return known->second;
    }
    T made = make();
    const std::lock_guard lock(shelf.mutex);
    return shelf.values.try_emplace(key, std::move(made)).first->second;
  }

 private:
  struct Shelf {
    std::mutex mutex;
    std::unordered_map<std::uint64_t, T> values;
  };
  mutable std::array<Shelf, 61> shelves_;
};

}  // namespace interlint
