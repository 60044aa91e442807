#pragma once

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <mutex>
#include <set>
#include <thread>

namespace interlint {

/// A place where threads wait until so many different ones have come: proof
/// that they ran at the same time.
class Meeting {
 public:
  explicit Meeting(std::size_t wanted) : wanted_(wanted) {}

  /// Waits for the others.  Those that have not come after a minute never
  /// will: nobody waits for them any more, and came() tells.
  void come() {
    std::unique_lock lock(mutex_);
    threads_.insert(std::this_thread::get_id());
    changed_.notify_all();
    given_up_ = given_up_ || !changed_.wait_for(lock, std::chrono::minutes(1),
                                                [this] { return is_over(); });
  }

  /// How many different threads have come.
  std::size_t came() {
    const std::lock_guard lock(mutex_);
    return threads_.size();
  }

 private:
  bool is_over() const { return given_up_ || threads_.size() >= wanted_; }

  std::size_t wanted_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::set<std::thread::id> threads_;
  bool given_up_ = false;
};

}  // namespace interlint
