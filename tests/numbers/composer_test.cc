#include "numbers/read/composer.h"

#include <gtest/gtest.h>

namespace interlint::composer_test {
namespace {

/// Cardinals as they are, scales as negative powers: {2, -2, 43} is 243.
std::optional<Value> composed(std::initializer_list<int> steps) {
  Composer composer(true);
  for (const int step : steps)
    if (!(step < 0 ? composer.take_scale(-step) : composer.take_cardinal(step)))
      return std::nullopt;
  return composer.value();
}

TEST(Composer, AddsWhatFitsIntoTheZerosBefore) {
  EXPECT_EQ(composed({20, 1}), whole(21));
  EXPECT_EQ(composed({2, -2, 43}), whole(243));
  EXPECT_EQ(composed({2, -2, 43, -3, 7}), whole(243007));
  EXPECT_EQ(composed({1, 2}), std::nullopt);
  EXPECT_EQ(composed({20, 0}), std::nullopt);
  EXPECT_EQ(composed({30, 20}), std::nullopt);
}

TEST(Composer, MultipliesWhatStandsBelowAScale) {
  EXPECT_EQ(composed({2, -3, -6}), shifted(whole(2), 9));  // dos mil millones
  EXPECT_EQ(composed({3, -6, 2, -2, -3}), whole(3200000));
  EXPECT_EQ(composed({-3}), std::nullopt);
  EXPECT_EQ(composed({0, -3}), std::nullopt);
}

TEST(Composer, ReadsYearsInPairs) {
  EXPECT_EQ(composed({19, 80, 9}), whole(1989));
  EXPECT_EQ(composed({20, 20}), whole(2020));
  EXPECT_EQ(composed({19, -2}), whole(1900));
}

}  // namespace
}  // namespace interlint::composer_test
