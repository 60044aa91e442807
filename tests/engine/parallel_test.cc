#include "engine/parallel.h"

#include <gtest/gtest.h>

#include <atomic>
#include <stdexcept>
#include <vector>

#include "meeting.h"

namespace interlint {
namespace {

TEST(Parallel, CallsTheWorkOnceForEachIndex) {
  for (const std::size_t count : {0U, 1U, 63U, 64U, 65U, 1000U}) {
    for (const unsigned workers : {1U, 2U, 3U, 8U}) {
      std::vector<int> calls(count);
      for_each_index(count, workers, [&](std::size_t i) { ++calls[i]; });
      EXPECT_EQ(calls, std::vector<int>(count, 1))
          << count << " by " << workers;
    }
  }
}

TEST(Parallel, UsesAsManyThreadsAsWorkers) {
  for (const unsigned workers : {1U, 2U, 3U, 8U}) {
    Meeting meeting(workers);
    for_each_index(1000, workers, [&](std::size_t) { meeting.come(); });
    EXPECT_EQ(meeting.came(), workers);
  }
}

TEST(Parallel, StartsNoThreadForLittleWork) {
  Meeting meeting(1);
  for_each_index(64, 8, [&](std::size_t) { meeting.come(); });
  EXPECT_EQ(meeting.came(), 1);
}

TEST(Parallel, ThrowsWhatTheWorkThrows) {
  for (const unsigned workers : {1U, 2U, 8U}) {
    EXPECT_THROW(for_each_index(1000, workers,
                                [](std::size_t i) {
                                  if (i == 500) throw std::runtime_error("no");
                                }),
                 std::runtime_error)
        << workers;
  }
}

}  // namespace
}  // namespace interlint
