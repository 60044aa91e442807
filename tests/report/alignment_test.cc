#include "report/alignment.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "golden.h"
#include "report/alignment_parts.h"
#include "report/columns.h"
#include "validation.h"

namespace interlint::alignment_test {
namespace {

using testing::HasSubstr;
using testing::Not;

std::string alignment(const Bitext& bitext, AlignmentForm form,
                      std::uint32_t width = 80, Colour colour = Colour::never) {
  std::string text;
  list_alignment(bitext, form,
                 {.width = width, .colour = colour, .version = "0.1.0"},
                 [&](std::string_view piece) { text += piece; });
  return text;
}

std::string edge(AlignmentForm form) {
  return alignment(*sample::edge().bitext, form);
}

/// A heading and a paragraph; sentences two to one, alone on either side, weak.
Bitext sorts() {
  Bitext made{.source = sample::document(
                  "in/lage.de.md",
                  "Lage am Markt\nKühl ist es. Niemand kommt <heute> & morgen. "
                  "Der Wind dreht nach Nordwest. Alle warten.\n",
                  "de"),
              .target = sample::document(
                  "in/lage.ja.md",
                  "市場の状況\n今日も明日も誰も来ないし、とても寒い。"
                  "天気予報は当たらない。みんな待っている。\n",
                  "ja")};
  made.source_segments = sample::segments(
      made.source,
      {"Lage am Markt", "Kühl ist es.", "Niemand kommt <heute> & morgen.",
       "Der Wind dreht nach Nordwest.", "Alle warten."});
  made.target_segments = sample::segments(
      made.target, {"市場の状況", "今日も明日も誰も来ないし、とても寒い。",
                    "天気予報は当たらない。", "みんな待っている。"});
  for (auto [document, segments] :
       {std::pair(&made.source, &made.source_segments),
        std::pair(&made.target, &made.target_segments)}) {
    document->blocks = {
        {.kind = Kind::heading, .span = segments->at(0).span},
        {.span = {segments->at(1).span.begin, segments->back().span.end}}};
    for (std::size_t i = 1; i < segments->size(); ++i)
      segments->at(i).block = 1;
  }
  made.links = {{{0, 1}, {0, 1}, 1},
                {{1, 3}, {1, 2}, .93F},
                {{3, 4}, {2, 2}, .81F},
                {{4, 4}, {2, 3}, .66F},
                {{4, 5}, {3, 4}, .41F}};
  return made;
}

TEST(Alignments, AreLadders) {
  EXPECT_EQ(edge(AlignmentForm::ladder),
            "[0]:[0]:0.97\n[1]:[1]:0.88\n[2]:[]:0.7\n");
}

TEST(Alignments, AreTables) {
  EXPECT_EQ(edge(AlignmentForm::tsv),
            "Über Frau Özdemir 😀 lacht niemand.\tNobody laughs at Ms. Özdemir "
            "😀.\t0.97\n"
            "Niemand weiß, wann.\tNobody knows␁ when.\t0.88\n"
            "Die Lage bleibt ernst.\t\t0.7\n");
}

TEST(Alignments, AreJson) {
  const std::string all = edge(AlignmentForm::jsonl);
  EXPECT_EQ(all.substr(0, all.find('\n')),
            R"({"source":[{"index":0,"offset":0,"length":34,"line":1,)"
            R"("column":1,"text":"Über Frau Özdemir 😀 lacht niemand."}],)"
            R"("target":[{"index":0,"offset":0,"length":31,"line":1,)"
            R"("column":1,"text":"Nobody laughs at Ms. Özdemir 😀."}],)"
            R"("confidence":0.97})");
}

TEST(Alignments, AreMemories) {
  const std::string tmx = alignment(sorts(), AlignmentForm::tmx);
  sample::expect_golden("alignment.tmx", tmx);
  EXPECT_THAT(tmx, Not(HasSubstr("Nordwest")));
}

TEST(Alignments, AreValidMemories) {
  if (!sample::can_validate()) GTEST_SKIP() << "no xmllint";
  const std::string file =
      testing::TempDir() + "memory-" + std::to_string(getpid()) + ".tmx";
  for (const std::string& tmx :
       {alignment(sorts(), AlignmentForm::tmx), edge(AlignmentForm::tmx)}) {
    std::ofstream(file, std::ios::binary) << tmx;
    const std::string command =
        "xmllint --noout --nonet --dtdvalid '" SOURCE_DIR
        "/tests/report/tmx14-subset.dtd' '" +
        file + "'";
    EXPECT_EQ(std::system(command.c_str()), 0) << tmx;
  }
  std::remove(file.c_str());
}

TEST(Alignments, ArePages) {
  sample::expect_golden("alignment.html",
                        alignment(sorts(), AlignmentForm::html));
}

TEST(Alignments, ArePagesThatNeedNothingElse) {
  const std::string html = alignment(sorts(), AlignmentForm::html);
  for (const char* foreign : {"<script", "src=", "@import", "url(", "http"})
    EXPECT_THAT(html, Not(HasSubstr(foreign)));
  EXPECT_THAT(html, HasSubstr("&lt;heute&gt; &amp; morgen"));
  EXPECT_THAT(html, HasSubstr("<td lang=\"ja\" dir=\"auto\">"));
}

TEST(Alignments, FollowTheWidthOfTheTerminal) {
  std::string all;
  for (const std::uint32_t width : {72U, 50U, 30U})
    all += alignment(sorts(), AlignmentForm::text, width) + "\n";
  sample::expect_golden("alignment.txt", all);
}

TEST(Alignments, SayWhereTextHasMovedTo) {
  Bitext moved = sorts();
  moved.moves = {{.source = {3, 4}, .target = {2, 3}}};
  const std::string text = alignment(moved, AlignmentForm::text);
  EXPECT_THAT(text, HasSubstr("Der Wind dreht nach Nordwest.      │ — see 4"));
  EXPECT_THAT(text, HasSubstr("4  0.66  — see 3"));
  EXPECT_THAT(text, HasSubstr("; 2 moved; 1 weak."));
  EXPECT_THAT(alignment(moved, AlignmentForm::html),
              HasSubstr("moved, see <a href=\"#r4\">4</a>"));
}

TEST(Alignments, StayInsideTheTerminal) {
  for (std::uint32_t width = 20; width < 140; width += 7) {
    const std::string text = alignment(sorts(), AlignmentForm::text, width);
    const std::size_t links = text.rfind("\n\n");
    for (std::size_t at = 0; at < links;) {
      const std::size_t end = text.find('\n', at);
      EXPECT_LE(columns(std::string_view(text).substr(at, end - at)), width);
      at = end + 1;
    }
  }
}

TEST(Alignments, AreNothingWithoutLinks) {
  const Bitext none;
  EXPECT_EQ(alignment(none, AlignmentForm::tsv), "");
  EXPECT_THAT(alignment(none, AlignmentForm::text), HasSubstr("0 links"));
  EXPECT_THAT(alignment(none, AlignmentForm::html), HasSubstr("</html>"));
}

std::string lines(std::string_view text, std::uint32_t width) {
  std::string shown;
  for (const std::string& line : fitted(text, width)) shown += line + "|";
  return shown;
}

TEST(Columns, FitWordsAndCutWhatIsTooLong) {
  EXPECT_EQ(lines("eins zwei drei", 9), "eins zwei|drei|");
  EXPECT_EQ(lines("Donaudampfschiff", 6), "Donaud|ampfsc|hiff|");
  EXPECT_EQ(lines("列車は止まった", 6), "列車は|止まっ|た|");
  EXPECT_EQ(lines("a\u0301a\u0301a\u0301", 2), "a\u0301a\u0301|a\u0301|");
  EXPECT_EQ(lines("", 9), "");
}

}  // namespace
}  // namespace interlint::alignment_test
