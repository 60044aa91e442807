#include "text/edit_distance.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace interlint::edit_distance_test {
namespace {

enum class Exchange { two_changes, one_change };

/// The distance as every textbook has it: the whole table, cell by cell.
std::size_t by_the_table(const std::string& a, const std::string& b,
                         Exchange exchange) {
  std::vector rows(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
  for (std::size_t i = 0; i <= a.size(); ++i) {
    for (std::size_t j = 0; j <= b.size(); ++j) {
      if (i == 0 || j == 0) {
        rows[i][j] = i + j;
        continue;
      }
      rows[i][j] = std::min({rows[i - 1][j] + 1, rows[i][j - 1] + 1,
                             rows[i - 1][j - 1] + (a[i - 1] != b[j - 1])});
      if (exchange == Exchange::one_change && i > 1 && j > 1 &&
          a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        rows[i][j] = std::min(rows[i][j], rows[i - 2][j - 2] + 1);
    }
  }
  return rows[a.size()][b.size()];
}

/// Words of few letters, so that many agree; as long as `most` bytes.
rc::Gen<std::string> word(std::size_t most) {
  return rc::gen::mapcat(rc::gen::inRange<std::size_t>(0, most + 1),
                         [](std::size_t size) {
                           return rc::gen::container<std::string>(
                               size, rc::gen::element('a', 'b', 'c', '\xC3'));
                         });
}

RC_GTEST_PROP(EditDistance, IsThatOfTheTable, ()) {
  const std::string a = *word(30);
  const std::string b = *word(30);
  RC_ASSERT(edit_distance(a, b) == by_the_table(a, b, Exchange::two_changes));
}

RC_GTEST_PROP(EditDistance, IsThatOfTheTableAcrossBlocks, ()) {
  const std::string a = *word(300);
  const std::string b = *word(300);
  RC_ASSERT(edit_distance(a, b) == by_the_table(a, b, Exchange::two_changes));
}

RC_GTEST_PROP(EditDistance, StopsCountingBehindTheMost, ()) {
  const std::string a = *word(12);
  const std::string b = *word(12);
  const auto most = *rc::gen::inRange<std::size_t>(0, 12);
  RC_ASSERT(edit_distance(a, b, most) ==
            std::min(by_the_table(a, b, Exchange::two_changes), most + 1));
}

RC_GTEST_PROP(EditDistance, WithExchangesIsThatOfTheTable, ()) {
  const std::string a = *word(64);
  const std::string b = *word(100);
  RC_ASSERT(edit_distance_with_exchanges(a, b) ==
            by_the_table(a, b, Exchange::one_change));
}

TEST(EditDistance, CountsWhatMustChange) {
  EXPECT_EQ(edit_distance("kitten", "sitting"), 3U);
  EXPECT_EQ(edit_distance("", "abc"), 3U);
  EXPECT_EQ(edit_distance("same", "same"), 0U);
  EXPECT_EQ(edit_distance("form", "from"), 2U);
  EXPECT_EQ(edit_distance_with_exchanges("form", "from"), 1U);
  EXPECT_EQ(edit_distance_with_exchanges("ca", "abc"), 3U);
  EXPECT_EQ(edit_distance("kitten", "sitting", 1), 2U);
}

TEST(Resemblance, IsOneLessTheShareThatMustChange) {
  EXPECT_FLOAT_EQ(resemblance("haus", "haus"), 1);
  EXPECT_FLOAT_EQ(resemblance("telefon", "telephon"), 0.75F);
  EXPECT_FLOAT_EQ(resemblance("abc", "abd"), 0);
  EXPECT_FLOAT_EQ(resemblance("house", "mouse"), 0);
}

}  // namespace
}  // namespace interlint::edit_distance_test
