#include "data/memo.h"

#include <gtest/gtest.h>

#include <atomic>
#include <string>
#include <thread>
#include <vector>

#include "data/leases.h"
#include "text/hash.h"

namespace interlint::memo_test {
namespace {

std::uint64_t key(std::uint64_t number) {
  return hash_of(std::to_string(number));
}

std::string value(std::uint64_t number) {
  return "of " + std::to_string(number);
}

TEST(Memos, MakeAValueOnce) {
  const Memo<std::string> memo;
  int made = 0;
  for (int i = 0; i < 3; ++i)
    EXPECT_EQ(memo.get(key(7), [&] { return ++made, value(7); }), "of 7");
  EXPECT_EQ(made, 1);
}

TEST(Memos, KeepTheirReferencesWhileTheyGrow) {
  const Memo<std::string> memo;
  const std::string& first = memo.get(key(0), [] { return value(0); });
  for (std::uint64_t i = 1; i < 5000; ++i)
    memo.get(key(i), [&] { return value(i); });
  EXPECT_EQ(&first, &memo.get(key(0), [] { return std::string(); }));
  EXPECT_EQ(memo.size(), 5000U);
}

TEST(Memos, KnowTheHashThatIsZero) {
  const Memo<int> memo;
  EXPECT_EQ(memo.get(0, [] { return 5; }), 5);
  EXPECT_EQ(memo.get(0, [] { return 6; }), 5);
}

TEST(Memos, ForgetWhatWasAskedForOnce) {
  const Memo<std::string> memo(100);
  for (std::uint64_t i = 0; i < 101; ++i)
    memo.get(key(i), [&] { return value(i); });
  for (const std::uint64_t often : {3U, 50U, 99U})
    memo.get(key(often), [] { return std::string(); });
  ASSERT_TRUE(memo.is_full());
  memo.forget();
  EXPECT_EQ(memo.size(), 3U);
  EXPECT_EQ(memo.get(key(50), [] { return std::string("new"); }), "of 50");
  EXPECT_EQ(memo.get(key(51), [] { return std::string("new"); }), "new");
}

TEST(Memos, KeepNoMoreThanHalfWhenTheyForget) {
  const Memo<int> memo(100);
  for (int round = 0; round < 2; ++round)
    for (std::uint64_t i = 0; i < 101; ++i) memo.get(key(i), [] { return 1; });
  memo.forget();
  EXPECT_EQ(memo.size(), 50U);
}

/// The keys of one thread: most are new, some are asked for again and again.
template <typename Ask>
void ask_for_many(std::uint64_t keys, std::uint64_t thread, Ask ask) {
  for (std::uint64_t i = 0; i < keys; ++i)
    ask(i % 4 == 0 ? i % 1000 : (i << 3U) + thread);
}

// Threads that work piece by piece, as those of a server or a filter do.
TEST(Memos, StayBelowTheirBoundAndAnswerRightly) {
#ifdef __SANITIZE_THREAD__
  constexpr std::uint64_t keys = 100'000;
#else
  constexpr std::uint64_t keys = 10'000'000;
#endif
  constexpr std::size_t most = 20'000;
  constexpr std::uint64_t threads = 4;
  constexpr std::uint64_t piece = 500;
  const Memo<std::uint64_t> memo(most);
  const Leases leases;
  std::atomic<std::size_t> largest = 0;
  std::atomic<std::uint64_t> wrong = 0;
  const auto work = [&](std::uint64_t thread) {
    Lease lease;
    std::uint64_t asked = 0;
    ask_for_many(keys / threads, thread, [&](std::uint64_t number) {
      if (asked++ % piece == 0) {
        if (lease.owns_lock()) lease.unlock();
        lease = leases.lease([&] { return memo.is_full(); },
                             [&] { memo.forget(); });
        largest = std::max(largest.load(), memo.size());
      }
      const std::uint64_t& found =
          memo.get(number * 0x9E3779B97F4A7C15U, [&] { return ~number; });
      if (found != ~number) ++wrong;
    });
  };
  {
    std::vector<std::jthread> all;
    for (std::uint64_t thread = 0; thread < threads; ++thread)
      all.emplace_back(work, thread);
  }
  EXPECT_EQ(wrong, 0U);
  EXPECT_LE(largest, most + threads * piece);
  EXPECT_LE(memo.size(), most + threads * piece);
}

}  // namespace
}  // namespace interlint::memo_test
