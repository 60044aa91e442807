#include "align/structure.h"

#include <gtest/gtest.h>

namespace interlint::structure_test {
namespace {

float border(Kind before, Kind after) {
  return cost_of_border(before, after, small_lexicon);
}

TEST(BordersInside, CostMoreAroundHeadingsAndBetweenCells) {
  const float usual = border(Kind::paragraph, Kind::paragraph);
  EXPECT_EQ(usual, small_lexicon.border_inside);
  EXPECT_EQ(border(Kind::item, Kind::item), usual);
  EXPECT_LT(border(Kind::heading, Kind::paragraph), usual);
  EXPECT_LT(border(Kind::paragraph, Kind::heading), usual);
  EXPECT_LT(border(Kind::cell, Kind::cell),
            border(Kind::heading, Kind::paragraph));
}

TEST(Kinds, CostNothingWhereTheyAreEqual) {
  for (const Kind kind :
       {Kind::heading, Kind::paragraph, Kind::item, Kind::cell, Kind::caption,
        Kind::quote, Kind::code, Kind::furniture})
    EXPECT_EQ(cost_of_kinds(kind, kind), 0);
}

TEST(Kinds, CostTheSameBothWays) {
  for (int one = 0; one < 8; ++one) {
    for (int other = 0; other < 8; ++other) {
      EXPECT_EQ(
          cost_of_kinds(static_cast<Kind>(one), static_cast<Kind>(other)),
          cost_of_kinds(static_cast<Kind>(other), static_cast<Kind>(one)));
    }
  }
}

TEST(Kinds, CostMoreTheLessATranslatorWouldChangeThem) {
  const auto cost = [](Kind other) {
    return cost_of_kinds(Kind::paragraph, other);
  };
  EXPECT_GT(cost(Kind::item), cost(Kind::heading));
  EXPECT_GT(cost(Kind::heading), cost(Kind::cell));
  EXPECT_GT(cost(Kind::cell), cost(Kind::code));
}

}  // namespace
}  // namespace interlint::structure_test
