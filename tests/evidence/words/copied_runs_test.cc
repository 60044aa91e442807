#include "evidence/words/copied_runs.h"

#include <gtest/gtest.h>

#include <string>

namespace interlint::copied_runs_test {
namespace {

Pair pair_of(const std::string& source, const std::string& target) {
  Pair pair;
  pair.source.text = source;
  pair.source.words = words(source);
  pair.target.text = target;
  pair.target.words = words(target);
  return pair;
}

/// "2-0 x3": three words, from the third of the source and the first of the
/// target on.
std::string shown(const std::string& source, const std::string& target) {
  std::string text;
  for (const CopiedRun& run : copied_runs(pair_of(source, target), 2))
    text += (text.empty() ? "" : ", ") + std::to_string(run.source) + "-" +
            std::to_string(run.target) + " x" + std::to_string(run.size);
  return text;
}

std::string repeated(const std::string& piece, std::size_t count) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) text += piece;
  return text;
}

TEST(CopiedRuns, AreTheLongestAndTheFirstOfEquals) {
  EXPECT_EQ(shown("a b c", "x b c"), "1-1 x2");
  EXPECT_EQ(shown("a b x a b c", "a b c"), "3-0 x3");
  EXPECT_EQ(shown("a b x a b", "a b"), "0-0 x2");
  EXPECT_EQ(shown("a b", "a b a b"), "0-0 x2, 0-2 x2");
  EXPECT_EQ(shown("a", "a"), "");
  EXPECT_EQ(shown("a b", "A B"), "");
}

TEST(CopiedRuns, OfATextThatSaysOneThingOverAndOverAreOne) {
  EXPECT_EQ(shown(repeated("5 km ", 50'000), repeated("5 km ", 50'000)),
            "0-0 x100000");
}

TEST(CopiedRuns, BeginAtOneOfTheFirstPlacesOfAWord) {
  EXPECT_EQ(
      copied_runs(
          pair_of(repeated("1 ", 20'000), repeated("1 1 1 1 x ", 20'000)), 2)
          .size(),
      20'000);
  EXPECT_EQ(shown(repeated("a x ", 100) + "a b", "a b"), "");
}

}  // namespace
}  // namespace interlint::copied_runs_test
