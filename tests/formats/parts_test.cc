// The small parts that readers are made of.

#include <gtest/gtest.h>

#include "formats/decoded.h"
#include "formats/entity.h"
#include "formats/html/shallow.h"
#include "formats/line.h"
#include "formats/markdown/front_matter.h"
#include "formats/tree.h"

namespace interlint::parts_test {
namespace {

using std::string_literals::operator""s;

TEST(Entity, IsWhatAReferenceStandsFor) {
  EXPECT_EQ(entity("&uuml;"), "ü");
  EXPECT_EQ(entity("&amp;"), "&");
  EXPECT_EQ(entity("&#252;"), "ü");
  EXPECT_EQ(entity("&#xFC;"), "ü");
  EXPECT_EQ(entity("&unknown;"), "&unknown;");
  EXPECT_EQ(entity("&"), "&");
}

std::string lines(std::string_view text) {
  std::string shown;
  for (const Span line : lines_of(text))
    shown.append(line.in(text)).append("|");
  return shown;
}

TEST(LinesOf, EndAtAnyLineEnd) {
  EXPECT_EQ(lines("a\nb\r\nc\rd"), "a|b|c|d|");
  EXPECT_EQ(lines("a\n\nb\n"), "a||b|");
  EXPECT_EQ(lines(""), "");
}

TEST(LineEnd, IsTheNextOne) {
  EXPECT_EQ(line_end_behind("a\r\nb", 0), (Span{1, 3}));
  EXPECT_EQ(line_end_behind("a\nb", 1), (Span{1, 2}));
  EXPECT_EQ(line_end_behind("a\nb", 2), std::nullopt);
}

TEST(FrontMatter, IsFencedAtTheHead) {
  const auto head = [](std::string_view text) {
    return std::string(formats::markdown::front_matter(text).in(text));
  };
  EXPECT_EQ(head("---\ntitle: Lage\n---\nText\n"), "---\ntitle: Lage\n---");
  EXPECT_EQ(head("+++\ntitle = \"Lage\"\n+++\nText\n"),
            "+++\ntitle = \"Lage\"\n+++");
  EXPECT_EQ(head("Text\n---\ntitle: Lage\n---\n"), "");
  EXPECT_EQ(head("---\nonly a rule\n"), "");
}

TEST(Shallow, KeepsLengthAndLevelsThatAreFew) {
  EXPECT_EQ(formats::html::shallow("<div><p>a</p></div>"),
            "<div><p>a</p></div>");
  std::string deep;
  for (int i = 0; i < 2000; ++i) deep += "<div>";
  const std::string made = formats::html::shallow(deep + "a");
  EXPECT_EQ(made.size(), deep.size() + 1);
  EXPECT_TRUE(made.ends_with(" a"));
  EXPECT_TRUE(made.starts_with("<div><div>"));
}

TEST(DecodedFiles, AreUtf8WithoutAMark) {
  EXPECT_EQ(decoded("\xEF\xBB\xBFLage").text, "Lage");
  EXPECT_EQ(decoded("\xFF\xFEL\0a\0"s).text, "La");
  EXPECT_EQ(decoded("\xFE\xFF\0L\0\xFC"s).text, "Lü");
  const Decoded bad = decoded("a\xFFz");
  EXPECT_EQ(bad.text, "a\uFFFDz");
  ASSERT_EQ(bad.malformed.size(), 1U);
  EXPECT_EQ(bad.malformed[0], (Span{1, 4}));
  EXPECT_EQ(bad.origin.in_file({1, 4}), (Span{1, 2}));
}

TEST(Trees, HaveElementsWithAttributes) {
  const Tree tree("<p class='lead'>a</p>");
  const GumboNode* node = &tree.root();  // html, then body, then p
  EXPECT_EQ(children(*node).length, 2U);
  const auto* body = static_cast<const GumboNode*>(children(*node).data[1]);
  const auto* paragraph =
      static_cast<const GumboNode*>(children(*body).data[0]);
  EXPECT_EQ(attribute(*paragraph, "class"), "lead");
  EXPECT_EQ(attribute(*paragraph, "id"), "");
}

}  // namespace
}  // namespace interlint::parts_test
