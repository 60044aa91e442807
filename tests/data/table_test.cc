#include "data/table.h"

#include <gtest/gtest.h>

#include <string>

#include "program.h"

namespace interlint::table_test {
namespace {

TEST(Table, HoldsTheCellsOfItsRows) {
  const Scratch scratch;
  const auto table = read_table(
      scratch.file("t.tsv", "# licence: Apache-2.0\n# note\na\tb\n\nc\n"), 1,
      2);
  ASSERT_TRUE(table.has_value());
  ASSERT_EQ(table->rows.size(), 2U);
  EXPECT_EQ(table->rows[0].cells, (std::vector<std::string>{"a", "b"}));
  EXPECT_EQ(table->rows[1].cells, (std::vector<std::string>{"c", ""}));
  EXPECT_EQ(table->rows[1].line, 5U);
}

struct Damaged {
  std::string bytes;
  std::string message;
};

TEST(Table, SaysWhatIsWrongAndWhere) {
  const Damaged files[] = {
      {"a\tb\n", ":1: a data file begins with “# licence: <SPDX identifier>”"},
      {"# licence: MIT\na\tb\tc\n", ":2: 3 columns, expected 1 to 2"},
      {"# licence: MIT\nK\xF6ln\n", ":2: not valid UTF-8"},
  };
  const Scratch scratch;
  for (const Damaged& damaged : files) {
    const std::string path = scratch.file("t.tsv", damaged.bytes);
    const auto table = read_table(path, 1, 2);
    ASSERT_FALSE(table.has_value()) << damaged.message;
    EXPECT_EQ(shown(table.error()), path + damaged.message);
  }
  EXPECT_EQ(shown(read_table(scratch / "none.tsv", 1, 1).error()),
            scratch / "none.tsv" + ": cannot read this data file");
}

}  // namespace
}  // namespace interlint::table_test
