#include <gtest/gtest.h>

#include "formats/format.h"

namespace interlint::tsv_test {
namespace {

std::string pairs(std::string_view file) {
  const Bitext both = std::move(bitexts_from("a.tsv", file, "tsv").front());
  std::string lines;
  for (const Link& link : both.links)
    lines +=
        std::string(
            both.source_segments[link.source.begin].span.in(both.source.text)) +
        "|" +
        std::string(
            both.target_segments[link.target.begin].span.in(both.target.text)) +
        "\n";
  return lines;
}

TEST(Tsv, HoldsAPairALine) {
  EXPECT_EQ(pairs(""), "");
  EXPECT_EQ(pairs("ja\tyes\nnein\tno\n"), "ja|yes\nnein|no\n");
  EXPECT_EQ(pairs("ja\tyes\r\nnein\tno"), "ja|yes\nnein|no\n");
  EXPECT_EQ(pairs("ja\tyes\tnote\tmore"), "ja|yes\n");
  EXPECT_EQ(pairs("ja\n\tyes\n\n \t \n"), "ja|\n|yes\n");
  EXPECT_EQ(pairs("\"ja\"\t\"yes\"\n"), "\"ja\"|\"yes\"\n");
  EXPECT_EQ(pairs("a\rb\tc"), "a\rb|c\n");
  EXPECT_EQ(pairs("\xEF\xBB\xBFja\tyes"), "ja|yes\n");
  EXPECT_EQ(pairs(std::string("a\0b\tc", 5)), std::string("a\0b|c\n", 6));
}

TEST(Tsv, KnowsThePlaceOfAnEmptyField) {
  const Bitext both = std::move(
      bitexts_from("a.tsv", "ja\tyes\nnein\t\ndoch\n", "tsv").front());
  const auto place = [&](std::size_t i) {
    return both.target.origin.in_file(both.target_segments[i].span);
  };
  EXPECT_EQ(place(0), (Span{3, 6}));
  EXPECT_EQ(place(1), (Span{12, 12}));
  EXPECT_EQ(place(2), (Span{17, 17}));
}

TEST(Tsv, MayBeLarge) {
  EXPECT_EQ(pairs(std::string(5'000'000, 'a')).size(), 5'000'002U);
  std::string file;
  for (int i = 0; i < 50'000; ++i)
    file += "Der Rat hat am Montag getagt.\tThe council met on Monday.\n";
  EXPECT_EQ(bitexts_from("a.tsv", file, "tsv").front().links.size(), 50'000U);
}

}  // namespace
}  // namespace interlint::tsv_test
