#include <gtest/gtest.h>

#include <random>

#include "formats/any_file.h"
#include "formats/shown.h"
#include "text/utf8.h"

namespace interlint::origin_test {
namespace {

constexpr std::string_view html = "html";
constexpr std::string_view markdown = "markdown";
constexpr std::string_view text = "text";

/// The bytes of the file that `part` of the text was made from.
std::string origin_of(std::string_view part, std::string_view file,
                      std::string_view format) {
  const Document d = document_from("a", file, format);
  const std::size_t at = d.text.find(part);
  if (at == std::string::npos) return "(not in the text)";
  const auto begin = static_cast<std::uint32_t>(at);
  const Span span{begin, begin + static_cast<std::uint32_t>(part.size())};
  return std::string(d.origin.in_file(span).in(d.bytes));
}

TEST(Origin, IsExactToTheByte) {
  EXPECT_EQ(origin_of("ü", "Gr&uuml;&szlig;e", html), "&uuml;");
  EXPECT_EQ(origin_of("rüß", "Gr&uuml;&szlig;e", html), "r&uuml;&szlig;");
  EXPECT_EQ(origin_of("a b", "<p>a \r\n b", html), "a \r\n b");
  EXPECT_EQ(origin_of("a\nb", "<p>a<br>b", html), "a<br>b");
  EXPECT_EQ(origin_of("fett", "ein **fett**es Wort", markdown), "fett");
  EXPECT_EQ(origin_of("in fett", "ein **fett**", markdown), "in **fett");
  EXPECT_EQ(origin_of("ü", "M&uuml;ll", markdown), "&uuml;");
  EXPECT_EQ(origin_of("*", "a \\* b", markdown), "*");
  EXPECT_EQ(origin_of("b",
                      "\xEF\xBB\xBF"
                      "a\n\nb",
                      text),
            "b");
  EXPECT_EQ(origin_of("zwei", "> eins\n> zwei", markdown), "zwei");
  EXPECT_EQ(origin_of("\xEF\xBF\xBD", "M\xFCller", text), "\xFC");
  EXPECT_EQ(origin_of("M\xEF\xBF\xBD", "M\xFCller", markdown), "M\xFC");
}

TEST(Origin, KnowsThePlaceOfWhatHasNoText) {
  const auto place = [](std::string_view file, std::string_view format) {
    const Document d = document_from("a", file, format);
    return d.marks.empty()
               ? "(no mark)"
               : std::string(d.origin.in_file(d.marks[0].span).in(d.bytes));
  };
  EXPECT_EQ(place("a ![Karte](k.png) b", markdown), "![Karte](k.png)");
  EXPECT_EQ(place("a\n\n![*Ka*rte](k.png)\n\nb", markdown),
            "![*Ka*rte](k.png)");
  EXPECT_EQ(place("![Karte][k]\n\n[k]: k.png", markdown), "![Karte][k]");
  EXPECT_EQ(place("a.[^1]\n\n[^1]: b", markdown), "[^1]");
  EXPECT_EQ(place("<p>a</p><img src=k.png>", html), "<img src=k.png>");
  EXPECT_EQ(place("a<sup><a href='#f'>1</a></sup>", html), "<a href='#f'>");
}

TEST(Origin, CountsBytesOfUtf16) {
  EXPECT_EQ(origin_of("b",
                      std::string("\xFF\xFE"
                                  "a\0b\0",
                                  6),
                      "text"),
            std::string("b\0", 2));
  EXPECT_EQ(origin_of("ü", std::string("\xFE\xFF\0a\0\xFC", 6), "text"),
            std::string("\0\xFC", 2));
  EXPECT_EQ(
      origin_of("😀", std::string("\xFF\xFE\x3D\xD8\x00\xDE", 6), "markdown"),
      std::string("\x3D\xD8\x00\xDE", 4));
}

TEST(Origin, ListsWhatWasMalformed) {
  const Document d = document_from("a", "M\xFCller\n\n\xC3", "text");
  EXPECT_EQ(d.text, "M\xEF\xBF\xBDller\n\n\xEF\xBF\xBD");
  EXPECT_EQ(d.malformed, (std::vector<Span>{{1, 4}, {10, 13}}));
}

/// A blank may stand for a line end.
std::string blanked(std::string_view text) {
  std::string blank(text);
  for (char& c : blank)
    if (std::string_view("\n\r\t\f").contains(c)) c = ' ';
  return blank;
}

void expect_sound(const Document& d) {
  EXPECT_TRUE(is_valid_utf8(d.text));
  std::uint32_t end = 0;
  for (const Piece& piece : d.origin.pieces()) {
    EXPECT_LE(end, piece.text.begin);
    end = piece.text.end;
    ASSERT_LE(piece.file.end, d.bytes.size());
    ASSERT_LE(end, d.text.size());
    if (piece.text.size() == piece.file.size() && piece.text.size() != 3) {
      EXPECT_EQ(blanked(piece.text.in(d.text)),
                blanked(piece.file.in(d.bytes)));
    }
  }
  end = 0;
  for (const Block& block : d.blocks) {
    EXPECT_FALSE(block.span.empty());
    EXPECT_LE(end, block.span.begin);
    end = block.span.end;
    ASSERT_LE(end, d.text.size());
  }
  for (const Mark& mark : d.marks) ASSERT_LE(mark.span.end, d.text.size());
  for (const Span bad : d.malformed) EXPECT_EQ(bad.in(d.text), "\xEF\xBF\xBD");
}

TEST(Origin, HoldsForAnyBytes) {
  std::mt19937 dice(20251114);
  for (int i = 0; i < 20'000; ++i) {
    const std::string file = random_file(dice);
    for (const std::string_view format :
         {"text", "markdown", "html", "lines"}) {
      expect_sound(document_from("a", file, format));
      if (HasFailure())
        FAIL() << format << ":\n" << testing::PrintToString(file);
    }
  }
}

}  // namespace
}  // namespace interlint::origin_test
