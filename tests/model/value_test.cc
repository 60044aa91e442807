#include "model/value.h"

#include <gtest/gtest.h>

namespace interlint::value_test {
namespace {

Value read(std::string_view text) {
  return decimal(text).value();
}

TEST(Values, AreReducedSoThatEqualOnesAreEqual) {
  EXPECT_EQ(read("1.50"), read("1.5"));
  EXPECT_EQ(read("1500"), shifted(read("1.5"), 3));
  EXPECT_EQ(ratio(2, 4), read("0.5"));
  EXPECT_EQ(ratio(2, 6), ratio(1, 3));
  EXPECT_EQ(ratio(-3, -12), read("0.25"));
  EXPECT_EQ(shifted(ratio(1, 3).value(), 2), ratio(100, 3));
  EXPECT_EQ(read("-0"), Value{});
}

TEST(Values, AreShownAsPeopleWriteThem) {
  EXPECT_EQ(shown(read("3500000")), "3500000");
  EXPECT_EQ(shown(read("-0.05")), "-0.05");
  EXPECT_EQ(shown(ratio(1, 3).value()), "1/3");
  EXPECT_EQ(shown(ratio(100, 3).value()), "100/3");
  EXPECT_EQ(shown(ratio(1, 30).value()), "1/30");
  EXPECT_EQ(shown(ratio(1, 6).value()), "1/6");
  EXPECT_EQ(shown(ratio(-365, 30).value()), "-73/6");
  EXPECT_EQ(grouped(read("3500000")), "3,500,000");
  EXPECT_EQ(grouped(read("-1234.5")), "-1,234.5");
  EXPECT_EQ(grouped(read("100")), "100");
  EXPECT_EQ(shown_decimal(ratio(1, 3).value()), "0.333333333333333");
}

TEST(Values, ComputeExactlyOrNotAtAll) {
  EXPECT_EQ(sum(read("0.1"), read("0.2")), read("0.3"));
  EXPECT_EQ(sum(ratio(1, 3).value(), ratio(2, 3).value()), whole(1));
  EXPECT_EQ(difference(read("1"), read("0.001")), read("0.999"));
  EXPECT_EQ(product(ratio(2, 3).value(), whole(3)), whole(2));
  EXPECT_EQ(quotient(whole(1), whole(7)), ratio(1, 7));
  EXPECT_EQ(quotient(whole(1), whole(0)), std::nullopt);
  EXPECT_EQ(ratio(1, 0), std::nullopt);
  EXPECT_EQ(decimal(std::string(60, '9')), std::nullopt);
  EXPECT_EQ(sum(shifted(whole(1), 60), whole(1)), std::nullopt);
  EXPECT_EQ(integer(read("3.5")), std::nullopt);
  EXPECT_EQ(integer(read("3500")), 3500);
  EXPECT_EQ(integer(shifted(whole(1), 30)), std::nullopt);
}

TEST(Values, AreReadFromPlainDecimalsOnly) {
  for (const char* text : {"", "-", ".", "1.2.3", "1,5", "x", "1e5"})
    EXPECT_EQ(decimal(text), std::nullopt) << text;
  EXPECT_EQ(decimal("1" + std::string(30, '0')), shifted(whole(1), 30));
  EXPECT_EQ(decimal("007"), whole(7));
}

TEST(Values, AreOrderedExactly) {
  EXPECT_TRUE(compare(ratio(1, 3).value(), read("0.334")) < 0);
  EXPECT_TRUE(compare(ratio(1, 3).value(), read("0.333")) > 0);
  EXPECT_TRUE(compare(read("-2"), read("1")) < 0);
  EXPECT_TRUE(compare(shifted(whole(1), 300), whole(9)) > 0);
  EXPECT_TRUE(compare(shifted(whole(-1), 300), whole(-9)) < 0);
  EXPECT_TRUE(compare(whole(9), shifted(whole(1), 300)) < 0);
  EXPECT_TRUE(compare(whole(-9), shifted(whole(-1), 300)) > 0);
  EXPECT_TRUE(compare(read("0.10"), read("0.1")) == 0);
}

}  // namespace
}  // namespace interlint::value_test
