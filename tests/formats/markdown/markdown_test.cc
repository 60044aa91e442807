#include <gtest/gtest.h>

#include "formats/shown.h"

namespace interlint::markdown_test {
namespace {

Document markdown(std::string_view text) {
  return document_from("a.md", std::string(text), "markdown");
}

TEST(Markdown, BecomesBlocksOfProse) {
  const auto blocks = [](std::string_view t) { return shown(markdown(t)); };
  EXPECT_EQ(blocks(""), "");
  EXPECT_EQ(blocks("# Titel\n\nEin Satz."), "h1 Titel\np Ein Satz.\n");
  EXPECT_EQ(blocks("Titel\n=====\n\nEin Satz."), "h1 Titel\np Ein Satz.\n");
  EXPECT_EQ(blocks("a\nb"), "p a⏎b\n");
  EXPECT_EQ(blocks("a  \nb"), "p a⏎b\n");
  EXPECT_EQ(blocks("a\\\r\nb"), "p a␍⏎b\n");
  EXPECT_EQ(blocks("- eins\n- zwei\n  - drei"),
            "ul1 eins\nul1 zwei\nul2 drei\n");
  EXPECT_EQ(blocks("1. eins\n2. zwei"), "ol1 eins\nol1 zwei\n");
  EXPECT_EQ(blocks("> Er sagte\n> nichts."), "quote Er sagte⏎nichts.\n");
  EXPECT_EQ(blocks("| a | b |\n|---|---|\n| c | d |"),
            "td a\ntd b\ntd c\ntd d\n");
  EXPECT_EQ(blocks("a\n\n```c\nint x;\n```\n\nb"), "p a\ncode int x;\np b\n");
  EXPECT_EQ(blocks("Ein `Wort` und *noch* **eins**."),
            "p Ein Wort und noch eins.\n");
  EXPECT_EQ(blocks("M&uuml;ll \\*so\\* &amp; so"), "p Müll *so* & so\n");
  EXPECT_EQ(blocks("<div>\nroh\n</div>\n\nText <b>fett</b>."),
            "p Text fett.\n");
  EXPECT_EQ(blocks("---\ntitle: Lage\n---\n\nText."), "p Text.\n");
  EXPECT_EQ(blocks("+++\ntitle = 'Lage'\n+++\nText."), "p Text.\n");
  EXPECT_EQ(blocks("---\n\nText.\n\n---"), "p Text.\n");
  EXPECT_EQ(blocks("~~weg~~ da"), "p weg da\n");
  EXPECT_EQ(blocks("![Karte](k.png)"), "");
  EXPECT_EQ(blocks("![Karte](k.png)\n*Die Lage.*"), "caption Die Lage.\n");
  EXPECT_EQ(blocks("Die ![Karte](k.png) da."), "p Die da.\n");
}

TEST(Markdown, KeepsWhatMarkupSaysBesideTheText) {
  const auto marks = [](std::string_view t) {
    return shown_marks(markdown(t));
  };
  EXPECT_EQ(marks("Der [Bericht](https://a.example/x?a=1&amp;b=2) da"),
            "link [Bericht] https://a.example/x?a=1&b=2\n");
  EXPECT_EQ(marks("a ![Karte](k.png) b"), "image [] k.png\n");
  EXPECT_EQ(marks("<https://a.example>"),
            "link [https://a.example] https://a.example\n");
  EXPECT_EQ(marks("ein `Wort`"), "code [Wort] \n");
  EXPECT_EQ(marks("[a][1]\n\n[1]: b.html"), "link [a] b.html\n");
  EXPECT_EQ(marks("Text.[^1] So.\n\n[^1]: Eine Quelle."),
            "footnote [] 1\nfootnote [] 1:\n");
  EXPECT_EQ(marks("Text.[^1]\n\n[^1]: https://a.example"), "footnote [] 1\n");
}

/// Broken markup stays text; what the parser forgets harms nothing behind it.
TEST(Markdown, MayBeBroken) {
  const std::string spans = "[[[[[[](](](](]*](]( ******___+++\n\nda.";
  EXPECT_TRUE(shown(markdown(spans)).ends_with("p da.\n"));
  EXPECT_EQ(shown(markdown("**a [b]( c")), "p **a [b]( c\n");
}

TEST(Markdown, KeepsItsFrontMatterOutOfTheBlocks) {
  const Document d = markdown("---\ntitle: Lage\n---\nText.");
  EXPECT_EQ(d.text, "---\ntitle: Lage\n---\n\nText.");
  EXPECT_EQ(d.origin.in_file({4, 9}), (Span{4, 9}));
}

TEST(Markdown, LeavesFootnoteMarksOutOfTheText) {
  EXPECT_EQ(shown(markdown("Text[^1] da.\n\n[^1]: Eine Quelle.")),
            "p Text da.\np Eine Quelle.\n");
  EXPECT_EQ(shown(markdown("Ein [^1] Satz [^2] da.")), "p Ein Satz da.\n");
  EXPECT_EQ(shown(markdown("Ein [^ Satz], ein [^] da.")),
            "p Ein [^ Satz], ein [^] da.\n");
}

}  // namespace
}  // namespace interlint::markdown_test
