#include "evidence/analysis.h"

#include <gtest/gtest.h>

namespace interlint::analysis_test {
namespace {

struct Counted {
  int asked = 0;
  Results results{};
};

int ask(const Counted& counted) {
  return ++const_cast<Counted&>(counted).asked;
}
constexpr Analysis<Counted, int> once(ask);
constexpr Analysis<Counted, int> another(ask);

TEST(Analyses, AreWorkedOutOnce) {
  Counted counted;
  EXPECT_EQ(once(counted), 1);
  EXPECT_EQ(once(counted), 1);
  EXPECT_EQ(another(counted), 2);
  EXPECT_EQ(once(counted), 1);
}

TEST(Analyses, BeginAnewWhereTheirResultsWereDroppedAndInACopy) {
  Counted counted;
  EXPECT_EQ(once(counted), 1);
  const Counted copy = counted;
  EXPECT_EQ(once(copy), 2);
  counted.results.clear();
  EXPECT_EQ(once(counted), 2);
}

}  // namespace
}  // namespace interlint::analysis_test
