#pragma once

#include <atomic>
#include <cstddef>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace interlint {

/// Calls `work(i)` for every i below `count`, on `workers` threads, in blocks.
/// If a call throws, the first exception is thrown again when all have ended.
template <typename Work>
void for_each_index(std::size_t count, unsigned workers, Work work) {
  constexpr std::size_t block = 64;
  std::atomic<std::size_t> next = 0;
  std::exception_ptr failure;
  std::mutex failing;
  const auto run = [&] {
    try {
      for (std::size_t i = next.fetch_add(block); i < count;
           i = next.fetch_add(block))
        for (std::size_t k = i; k < count && k < i + block; ++k) work(k);
    } catch (...) {
      const std::lock_guard lock(failing);
      if (!failure) failure = std::current_exception();
      next = count;
    }
  };
  {
    std::vector<std::jthread> others;
    for (unsigned i = 1; i < workers && i * block < count; ++i)
      others.emplace_back(run);
    run();
  }
  if (failure) std::rethrow_exception(failure);
}

}  // namespace interlint
