#include "formats/terms/csv.h"

#include <gtest/gtest.h>

#include <string>

namespace interlint::csv_test {
namespace {

/// "line: a|b" a record, or "line: message" of the problem.
std::string shown_records(const auto& records) {
  if (!records)
    return std::to_string(records.error().line) + ": " +
           records.error().message;
  std::string text;
  for (const Record& record : *records) {
    text += (text.empty() ? "" : "\n") + std::to_string(record.line) + ": ";
    for (std::size_t i = 0; i < record.fields.size(); ++i)
      text += (i == 0 ? "" : "|") + record.fields[i];
  }
  return text;
}

std::string csv(std::string_view bytes, char separator = ',') {
  return shown_records(csv_records("t.csv", bytes, separator));
}

TEST(Csv, IsReadByItsRules) {
  EXPECT_EQ(csv("a,b\nc,d\n"), "1: a|b\n2: c|d");
  EXPECT_EQ(csv("a,b\r\nc,d"), "1: a|b\n2: c|d");
  EXPECT_EQ(csv("\xEF\xBB\xBF"
                "a,b"),
            "1: a|b");
  EXPECT_EQ(csv("\"a, b\",\"say \"\"x\"\"\""), "1: a, b|say \"x\"");
  EXPECT_EQ(csv("\"a\nb\",c\nd,e"), "1: a\nb|c\n3: d|e");
  EXPECT_EQ(csv("a;b,c\n", ';'), "1: a|b,c");
  EXPECT_EQ(csv("a,,\n\n,b\n"), "1: a||\n3: |b");
  EXPECT_EQ(csv("# a \"remark\"\na,b\n"), "2: a|b");
  EXPECT_EQ(csv("\"#tag\",b\n"), "1: #tag|b");
  EXPECT_EQ(csv(""), "");
}

TEST(Csv, SaysWhatIsBroken) {
  EXPECT_EQ(csv("a,b\nc \"d\" e,f"),
            "2: a quotation mark inside a field: put the whole field into "
            "quotation marks and write this one twice");
  EXPECT_EQ(csv("a\n\"b\" c,d"),
            "2: there is text behind a closing quotation mark");
  EXPECT_EQ(csv("a\nb\n\"c,\nd\ne"),
            "3: the quotation mark that opens here is never closed");
  EXPECT_EQ(csv("a\nB\xFCrgschaft,b"),
            "2: this line is no UTF-8; save the file as UTF-8");
}

TEST(Tsv, HasTabsAndNothingElse) {
  const auto tsv = [](std::string_view bytes) {
    return shown_records(tsv_records("t.tsv", bytes));
  };
  EXPECT_EQ(tsv("a\tb\r\n# c\n\n\"d\t\n"), "1: a|b\n4: \"d|");
  EXPECT_EQ(tsv("a\t\xFF"), "1: this line is no UTF-8; save the file as UTF-8");
}

}  // namespace
}  // namespace interlint::csv_test
