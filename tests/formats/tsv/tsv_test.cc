#include <gtest/gtest.h>

#include "formats/format.h"

namespace interlint::tsv_test {
namespace {

std::string pairs(std::string_view file) {
  const Bitext both = std::move(bitexts_from("a.tsv", file, "tsv").front());
  std::string lines;
  for (const Link& link : both.links) {
    lines +=
        std::string(
            both.source_segments[link.source.begin].span.in(both.source.text)) +
        "|" +
        std::string(
            both.target_segments[link.target.begin].span.in(both.target.text)) +
        "\n";
  }
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

/// The documents of a file, "|" behind each.
std::string documents(std::string_view file) {
  std::string shown;
  for (const Bitext& both : bitexts_from("a.tsv", file, "tsv")) {
    for (const Segment& segment : both.source_segments)
      shown.append(segment.span.in(both.source.text)).append(" ");
    shown += "|";
  }
  return shown;
}

TEST(Tsv, EndsADocumentAtAnEmptyLine) {
  EXPECT_EQ(documents(""), "|");
  EXPECT_EQ(documents("\n\n"), "|");
  EXPECT_EQ(documents("a\tx\nb\ty\n"), "a b |");
  EXPECT_EQ(documents("a\tx\n\nb\ty\n"), "a |b |");
  EXPECT_EQ(documents("\n\na\tx\r\n\r\n\r\nb\ty\r\n\r\n"), "a |b |");
  EXPECT_EQ(documents("a\tx\n \t \nb\ty\n"), "a |b |");
  EXPECT_EQ(documents("a\tx\n\ty\nb\tz"), "a  b |");
}

TEST(Tsv, EndsADocumentAtAnotherNameUnderAHead) {
  EXPECT_EQ(documents("Source\tTarget\tDocument\n"
                      "a\tx\t1\nb\ty\t1\nc\tz\t2\n"),
            "a b |c |");
  EXPECT_EQ(documents("source\ttarget\tscore\tdocument\r\n"
                      "a\tx\t.9\t1\r\nb\ty\t.8\t2\r\n"),
            "a |b |");
  EXPECT_EQ(documents("source\ttarget\tdocument\na\tx\t1\n\nb\ty\t1"),
            "a |b |");
  // No head, or one that names no document: pairs, and columns that say
  // nothing.
  EXPECT_EQ(documents("a\tx\t1\nb\ty\t2\n"), "a b |");
  EXPECT_EQ(documents("source\ttarget\na\tx\n"), "source a |");
  EXPECT_EQ(documents("source\ttarget\tscore\na\tx\t1"), "source a |");
}

// Each has its lines, and says what stands before.
TEST(Tsv, TilesTheFileWithDocuments) {
  const std::string file =
      "\xEF\xBB\xBF"
      "ja\tyes\n\nü\tx\r\n\nnein\tno\xFF";
  std::string joined;
  std::string places;
  for (const Bitext& both : bitexts_from("a.tsv", file, "tsv")) {
    const Preceding& before = both.target.preceding;
    EXPECT_EQ(before, both.source.preceding);
    EXPECT_EQ(before.bytes, joined.size());
    joined += both.target.bytes;
    places += std::to_string(before.code_points) + "," +
              std::to_string(before.lines) + " " +
              std::string(both.source.origin.in_file(both.source.blocks[0].span)
                              .in(both.source.bytes)) +
              "\n";
  }
  EXPECT_EQ(joined, file);
  EXPECT_EQ(places, "0,0 ja\n8,2 ü\n14,4 nein\n");
}

TEST(Tsv, PartsUtf16Too) {
  using std::string_literals::operator""s;
  const auto all = bitexts_from("a.tsv",
                                "\xFF\xFE"
                                "a\0\t\0b\0\n\0\n\0c\0\t\0d\0"s,
                                "tsv");
  ASSERT_EQ(all.size(), 2U);
  EXPECT_EQ(all[1].source.preceding.bytes, 12U);
  EXPECT_EQ(all[1].target.origin.in_file(all[1].target.blocks[0].span),
            (Span{4, 6}));
}

TEST(Tsv, MayBeLarge) {
  EXPECT_EQ(pairs(std::string(5'000'000, 'a')).size(), 5'000'002U);
  std::string file;
  for (int i = 0; i < 50'000; ++i)
    file += "Der Rat hat am Montag getagt.\tThe council met on Monday.\n";
  EXPECT_EQ(bitexts_from("a.tsv", file, "tsv").front().links.size(), 50'000U);
  std::string many;
  for (int i = 0; i < 50'000; ++i) many += "Der Rat tagte.\tIt met.\n\n";
  EXPECT_EQ(bitexts_from("a.tsv", many, "tsv").size(), 50'000U);
}

}  // namespace
}  // namespace interlint::tsv_test
