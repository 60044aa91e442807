#include "model/document.h"

#include <gtest/gtest.h>

namespace interlint::document_test {
namespace {

/// "Grüße\n\n[picture]b" of "Gr&uuml;&szlig;e\n\n<img>b".
SourceMap map() {
  return SourceMap(std::vector<Piece>{{{0, 2}, {0, 2}},
                                      {{2, 4}, {2, 8}},
                                      {{4, 6}, {8, 15}},
                                      {{6, 7}, {15, 16}},
                                      {{9, 9}, {18, 23}},
                                      {{9, 10}, {23, 24}}});
}

TEST(SourceMap, FindsTheBytesATextWasMadeFrom) {
  EXPECT_EQ(map().in_file({0, 2}), (Span{0, 2}));
  EXPECT_EQ(map().in_file({1, 2}), (Span{1, 2}));
  EXPECT_EQ(map().in_file({2, 4}), (Span{2, 8}));
  EXPECT_EQ(map().in_file({1, 6}), (Span{1, 15}));
  EXPECT_EQ(map().in_file({6, 7}), (Span{15, 16}));
  EXPECT_EQ(map().in_file({9, 10}), (Span{23, 24}));
}

TEST(SourceMap, TakesADecodedPieceAsAWhole) {
  EXPECT_EQ(map().in_file({3, 4}), (Span{2, 8}));
  EXPECT_EQ(map().in_file({2, 3}), (Span{2, 8}));
}

TEST(SourceMap, KnowsNothingOfTheTextBetweenBlocks) {
  EXPECT_EQ(map().in_file({6, 9}), (Span{15, 16}));
  EXPECT_EQ(map().in_file({7, 10}).end, 24U);
}

TEST(SourceMap, LetsAnEmptySpanClingToTheTextBefore) {
  EXPECT_EQ(map().in_file({1, 1}), (Span{1, 1}));
  EXPECT_EQ(map().in_file({7, 7}), (Span{16, 16}));
  EXPECT_EQ(map().in_file({0, 0}), (Span{0, 0}));
}

TEST(SourceMap, FindsThePictureAtAnEmptySpan) {
  EXPECT_EQ(map().in_file({9, 9}), (Span{18, 23}));
}

TEST(SourceMap, MayBeEmpty) {
  EXPECT_EQ(SourceMap().in_file({0, 0}), (Span{0, 0}));
  EXPECT_EQ(SourceMap().in_file({3, 5}), (Span{0, 0}));
}

}  // namespace
}  // namespace interlint::document_test
