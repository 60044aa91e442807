#pragma once

#include <memory>
#include <mutex>
#include <shared_mutex>

namespace interlint {

/// While somebody has one, no memo forgets.
using Lease = std::shared_lock<std::shared_mutex>;

/// Lets memos forget between the works of many threads.
class Leases {
 public:
  /// A lease, to be held for a piece of work: a document, not a word.  If
  /// `is_full()`, `forget()` is called before, when all leases have ended; so
  /// nobody may ask for a second while he has one.
  template <typename IsFull, typename Forget>
  [[nodiscard]] Lease lease(IsFull is_full, Forget forget) const {
    if (is_full()) {
      const std::unique_lock alone(*mutex_);
      if (is_full()) forget();
    }
    return Lease(*mutex_);
  }

 private:
  std::unique_ptr<std::shared_mutex> mutex_ =
      std::make_unique<std::shared_mutex>();
};

}  // namespace interlint
