#include "translations/cognates.h"

#include <gtest/gtest.h>

namespace interlint::cognates_test {
namespace {

double alike(std::string_view one, std::string_view other) {
  static const CognateSpelling spelling(
      *read_table(SOURCE_DIR "/dictionaries/cognates.tsv", 2, 2));
  return likeness(spelling.of(one), spelling.of(other));
}

TEST(Likeness, IsHighForWordsOfOneOrigin) {
  EXPECT_EQ(alike("telefon", "telefon"), 1);
  EXPECT_EQ(alike("straße", "strasse"), 1);
  EXPECT_GE(alike("telefon", "telephone"), 0.7);
  EXPECT_GE(alike("kritik", "criticism"), 0.5);
  EXPECT_GE(alike("physik", "physics"), 0.7);
}

TEST(Likeness, IsLowForOthers) {
  EXPECT_LT(alike("haus", "tree"), 0.3);
  EXPECT_EQ(alike("abc", "abd"), 0);
  EXPECT_EQ(alike("baum", "raum"), 0);
  EXPECT_EQ(alike("", ""), 1);
  EXPECT_EQ(alike(std::string(65, 'a'), std::string(64, 'a')), 0);
}

TEST(Likeness, CountsEditsOverTheLongerWord) {
  EXPECT_DOUBLE_EQ(likeness("abcd", "abce"), 0.75);
  EXPECT_DOUBLE_EQ(likeness("abcd", "abcdefgh"), 0.5);
  EXPECT_DOUBLE_EQ(likeness("abcdefgh", "abcd"), 0.5);
}

}  // namespace
}  // namespace interlint::cognates_test
