#include "session/suggest.h"

#include <gtest/gtest.h>

namespace interlint::suggest_test {
namespace {

TEST(Suggestions, AreOneOrTwoSlipsAway) {
  const auto meant = [](std::string_view word) {
    return nearest(word, {"xml", "jsonl", "json", "doubled-word"})
        .value_or("-");
  };
  EXPECT_EQ(meant("xlm"), "xml");
  EXPECT_EQ(meant("jsno"), "json");
  EXPECT_EQ(meant("jsonll"), "jsonl");
  EXPECT_EQ(meant("doubeld-wrod"), "doubled-word");
  EXPECT_EQ(meant("yml"), "xml");
  EXPECT_EQ(meant("yaml"), "-");
  EXPECT_EQ(meant("report"), "-");
}

}  // namespace
}  // namespace interlint::suggest_test
