#include <gtest/gtest.h>

#include "languages/quotation_marks.h"

namespace interlint::quotes_test {
namespace {

QuoteStyle usual(std::string_view tag) {
  return QuotationMarks(tag, {}).styles().at(0);
}

TEST(QuotationMarks, AreThoseOfCldr) {
  EXPECT_EQ(usual("en"), (QuoteStyle{U'“', U'”'}));
  EXPECT_EQ(usual("de"), (QuoteStyle{U'„', U'“'}));
  EXPECT_EQ(usual("fr"), (QuoteStyle{U'«', U'»'}));
  EXPECT_EQ(usual("ja"), (QuoteStyle{U'「', U'」'}));
}

TEST(QuotationMarks, HaveAnInnerPair) {
  EXPECT_TRUE(QuotationMarks("de", {}).has({U'‚', U'‘'}));
  EXPECT_FALSE(QuotationMarks("de", {}).has({U'»', U'«'}));
}

TEST(QuotationMarks, TakeMoreFromTheirTable) {
  const Table more{.path = "quotes.tsv", .rows = {{{"»", "«"}, 1}}};
  EXPECT_TRUE(QuotationMarks("de", more).has({U'»', U'«'}));
}

}  // namespace
}  // namespace interlint::quotes_test
