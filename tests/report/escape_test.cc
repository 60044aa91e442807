#include "report/escape.h"

#include <gtest/gtest.h>

namespace interlint::escape_test {
namespace {

std::string xml(std::string_view text, XmlPlace place) {
  std::string made;
  append_xml(made, text, place);
  return made;
}

std::string json(std::string_view text) {
  std::string made;
  append_json(made, text);
  return made;
}

std::string share(double value) {
  std::string made;
  append_share(made, value);
  return made;
}

using enum XmlPlace;

TEST(XmlText, EscapesMarkup) {
  EXPECT_EQ(xml("a < b && c > d ]]>", content),
            "a &lt; b &amp;&amp; c &gt; d ]]&gt;");
  EXPECT_EQ(xml("\"so\"", content), "\"so\"");
  EXPECT_EQ(xml("\"so\"", attribute), "&quot;so&quot;");
}

TEST(XmlText, KeepsEveryKindOfWhiteSpace) {
  EXPECT_EQ(xml("a\t\r\nb", content), "a\t&#13;\nb");
  EXPECT_EQ(xml("a\t\r\nb", attribute), "a&#9;&#13;&#10;b");
}

TEST(XmlText, ReplacesWhatItCannotHold) {
  const std::string_view hostile("\0\x01\x1B", 3);
  EXPECT_EQ(xml(hostile, content), "\uFFFD\uFFFD\uFFFD");
  EXPECT_EQ(xml(hostile, segment),
            R"(<cp hex="0000"/><cp hex="0001"/><cp hex="001B"/>)");
  EXPECT_EQ(xml("\uFFFE", segment), R"(<cp hex="FFFE"/>)");
  EXPECT_EQ(xml("\xFFx\xE2\x82y", segment), "\uFFFDx\uFFFDy");
  EXPECT_EQ(xml("\xED\xA0\x80", content), "\uFFFD\uFFFD\uFFFD");
}

TEST(XmlText, LeavesOtherLettersAlone) {
  EXPECT_EQ(xml("Grüße 👩\u200D🔬 a\u0308 \x7F\uFEFF", content),
            "Grüße 👩\u200D🔬 a\u0308 \x7F\uFEFF");
}

TEST(JsonText, EscapesWhatItMust) {
  EXPECT_EQ(json("a\"b\\c\n\r\t"), R"("a\"b\\c\n\r\t")");
  EXPECT_EQ(json(std::string_view("\0\x01", 2)), R"("\u0000\u0001")");
  EXPECT_EQ(json("\uFFFEx"), R"("\ufffex")");
  EXPECT_EQ(json("Grüße 😀"), "\"Grüße 😀\"");
  EXPECT_EQ(json("\xFF"), "\"\uFFFD\"");
}

TEST(Shares, HaveFourDecimalsAtMost) {
  EXPECT_EQ(share(0), "0");
  EXPECT_EQ(share(1), "1");
  EXPECT_EQ(share(0.5), "0.5");
  EXPECT_EQ(share(0.98), "0.98");
  EXPECT_EQ(share(0.123456), "0.1235");
  EXPECT_EQ(share(0.0001), "0.0001");
  EXPECT_EQ(share(0.00001), "0");
  EXPECT_EQ(share(7), "1");
  EXPECT_EQ(share(-1), "0");
}

}  // namespace
}  // namespace interlint::escape_test
