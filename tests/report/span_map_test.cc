#include "report/span_map.h"

#include <gtest/gtest.h>

#include <ostream>
#include <string>

#include "text/utf8.h"

namespace interlint {

void PrintTo(const Position& p, std::ostream* out) {
  *out << "byte " << p.byte << " offset " << p.offset << " line " << p.line
       << " column " << p.column;
}

namespace {

Position at(std::string_view file, std::uint32_t byte) {
  return SpanMap(file).at(byte);
}

TEST(SpanMap, CountsBytesCodePointsLinesAndColumns) {
  EXPECT_EQ(at("", 0), (Position{0, 0, 1, 1}));
  EXPECT_EQ(at("abc", 3), (Position{3, 3, 1, 4}));
  EXPECT_EQ(at("äb", 2), (Position{2, 1, 1, 2}));
  EXPECT_EQ(at("a\u0308b", 3), (Position{3, 2, 1, 3}));
  EXPECT_EQ(at("😀x", 4), (Position{4, 1, 1, 2}));
  EXPECT_EQ(at("👩\u200D🔬x", 11), (Position{11, 3, 1, 4}));
}

TEST(SpanMap, EndsLinesAtLfCrlfAndLoneCr) {
  EXPECT_EQ(at("a\nb", 2), (Position{2, 2, 2, 1}));
  EXPECT_EQ(at("a\r\nb", 3), (Position{3, 3, 2, 1}));
  EXPECT_EQ(at("a\r\nb", 2), (Position{2, 2, 1, 3}));
  EXPECT_EQ(at("a\rb", 2), (Position{2, 2, 2, 1}));
  EXPECT_EQ(at("a\r\r\nb", 4), (Position{4, 4, 3, 1}));
  EXPECT_EQ(at("a\r", 2), (Position{2, 2, 2, 1}));
}

TEST(SpanMap, LeavesTheByteOrderMarkOutOfTheText) {
  EXPECT_EQ(at("\xEF\xBB\xBF"
               "a",
               3),
            (Position{3, 0, 1, 1}));
  EXPECT_EQ(at("\xEF\xBB\xBF"
               "a\nb",
               5),
            (Position{5, 2, 2, 1}));
  EXPECT_EQ(at("\xEF\xBB\xBF", 3), (Position{3, 0, 1, 1}));
}

TEST(SpanMap, CountsMalformedBytesAsTheDecoderDoes) {
  EXPECT_EQ(at("\xFF\xFFx", 2), (Position{2, 2, 1, 3}));
  EXPECT_EQ(at("\xE2\x82x", 2), (Position{2, 1, 1, 2}));
}

TEST(SpanMap, AgreesWithCountingFromTheBeginning) {
  const std::string piece = "Grüße, 😀\r\nzwölf\xE2\x82 Boxkämpfer\x80\rjagen ";
  std::string file = "\xEF\xBB\xBF";
  for (int i = 0; i < 40; ++i) file += piece;
  const SpanMap map(file);
  std::uint32_t offset = 0;
  for (std::uint32_t byte = 3; byte < file.size(); ++offset) {
    EXPECT_EQ(map.at(byte).offset, offset) << byte;
    byte = code_point_at(file, byte).end;
  }
  EXPECT_EQ(map.at(static_cast<std::uint32_t>(file.size())).offset, offset);
  EXPECT_EQ(map.lines(), 81U);
}

TEST(SpanMap, CountsUtf16ForEditors) {
  EXPECT_EQ(SpanMap("a😀b").utf16(5), 3U);
  EXPECT_EQ(SpanMap("äb").utf16(2), 1U);
}

TEST(SpanMap, GivesLinesWithoutTheirEnds) {
  const SpanMap map("eins\r\nzwei\ndrei\rvier");
  EXPECT_EQ(map.line(1), "eins");
  EXPECT_EQ(map.line(2), "zwei");
  EXPECT_EQ(map.line(3), "drei");
  EXPECT_EQ(map.line(4), "vier");
  EXPECT_EQ(map.line(5), "");
}

}  // namespace
}  // namespace interlint
