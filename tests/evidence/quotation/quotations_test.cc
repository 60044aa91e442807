#include "evidence/quotation/quotations.h"

#include <gtest/gtest.h>

#include <string>

#include "evidence/words/words.h"

namespace interlint::quotations_test {
namespace {

/// "2 paired, 1 unopened, 0 unclosed"
std::string shown(const std::string& text) {
  const Quotations all = quotations(text);
  return std::to_string(all.paired.size()) + " paired, " +
         std::to_string(all.unopened.size()) + " unopened, " +
         std::to_string(all.unclosed.size()) + " unclosed";
}

std::string repeated(const std::string& piece, std::size_t count) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) text += piece;
  return text;
}

bool is_quoted_in(const std::string& text, const std::string& part) {
  Side side;
  side.text = text;
  const auto begin = static_cast<std::uint32_t>(text.find(part));
  return is_quoted(side,
                   {begin, begin + static_cast<std::uint32_t>(part.size())});
}

TEST(Quotations, ArePairedByWhereTheirMarksStand) {
  EXPECT_EQ(shown("“a” and ‘b’"), "2 paired, 0 unopened, 0 unclosed");
  EXPECT_EQ(shown("\"'a' b\""), "2 paired, 0 unopened, 0 unclosed");
  EXPECT_EQ(shown("“a ‘b” c"), "1 paired, 0 unopened, 0 unclosed");
  EXPECT_EQ(shown("“a “b” c"), "1 paired, 0 unopened, 1 unclosed");
  EXPECT_EQ(shown("a” b"), "0 paired, 1 unopened, 0 unclosed");
}

TEST(Quotations, OfALongRowOfMarksAreAllSeen) {
  constexpr std::size_t many = 100'000;
  EXPECT_EQ(shown(repeated("“", many)), "50000 paired, 0 unopened, 0 unclosed");
  EXPECT_EQ(shown(repeated("\"", many)),
            "50000 paired, 0 unopened, 0 unclosed");
  EXPECT_EQ(shown(repeated("‘a ", many) + repeated("b” ", many)),
            "0 paired, 100000 unopened, 0 unclosed");
}

TEST(Words, AreQuotedBehindAnOpeningMark) {
  EXPECT_TRUE(is_quoted_in("Er sagt „das“.", "das"));
  EXPECT_TRUE(is_quoted_in("He says “that thing”.", "thing"));
  EXPECT_TRUE(is_quoted_in("He says \"that thing\".", "thing"));
  EXPECT_FALSE(is_quoted_in("He says “that” thing.", "thing"));
  EXPECT_FALSE(is_quoted_in("He says \"that\" thing.", "thing"));
  EXPECT_FALSE(is_quoted_in("5\" that thing", "thing"));
  EXPECT_FALSE(is_quoted_in("that thing", "thing"));
}

}  // namespace
}  // namespace interlint::quotations_test
