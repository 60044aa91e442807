#include <gtest/gtest.h>

#include "formats/shown.h"

namespace interlint::text_test {
namespace {

std::string blocks(std::string_view text) {
  return shown(document_from("a.txt", std::string(text), "text"));
}

TEST(Text, PartsBlocksAtBlankLines) {
  EXPECT_EQ(blocks(""), "");
  EXPECT_EQ(blocks("\n \n\t\n"), "");
  EXPECT_EQ(blocks("Ein Satz.\n\nNoch einer.\n"),
            "p Ein Satz.\np Noch einer.\n");
  EXPECT_EQ(blocks("Ein Satz.\r\n\r\nNoch einer.\r\n"),
            "p Ein Satz.\np Noch einer.\n");
  EXPECT_EQ(blocks("Ein Satz.\r\rNoch einer."), "p Ein Satz.\np Noch einer.\n");
}

TEST(Text, JoinsOnlyLinesThatWereWrapped) {
  EXPECT_EQ(blocks("Ein Satz.\nNoch einer."), "p Ein Satz.\np Noch einer.\n");
  EXPECT_EQ(blocks("Der Rat hat am Montag getagt und danach lange noch\n"
                   "geschwiegen, was niemand im Saal verwundert hat. So\n"
                   "ging es aus."),
            "p Der Rat hat am Montag getagt und danach lange noch⏎geschwiegen, "
            "was niemand im Saal verwundert hat. So⏎ging es aus.\n");
  EXPECT_EQ(
      blocks("Der Rat hat am Montag getagt und danach geschwiegen, lange.\n"
             "Kurz.\nDie Sitzung beginnt."),
      "p Der Rat hat am Montag getagt und danach geschwiegen, "
      "lange.⏎Kurz.\np Die Sitzung beginnt.\n");
}

TEST(Text, TellsHeadingsItemsQuotesAndCaptionsApart) {
  EXPECT_EQ(blocks("Die Lage\n\nEin Satz."), "h2 Die Lage\np Ein Satz.\n");
  EXPECT_EQ(blocks("Die Lage\n========\nEin Satz."),
            "h1 Die Lage\np Ein Satz.\n");
  EXPECT_EQ(blocks("Ein Satz.\n\nDie Lage"), "p Ein Satz.\np Die Lage\n");
  EXPECT_EQ(blocks("Was nun?\n\nEin Satz."), "p Was nun?\np Ein Satz.\n");
  EXPECT_EQ(blocks("- eins\n- zwei"), "ul1 eins\nul1 zwei\n");
  EXPECT_EQ(blocks("1. eins\n2. zwei"), "ol1 eins\nol1 zwei\n");
  EXPECT_EQ(blocks("3. Oktober: ein Feiertag."),
            "p 3. Oktober: ein Feiertag.\n");
  EXPECT_EQ(blocks("> Er sagte nichts."), "quote Er sagte nichts.\n");
  EXPECT_EQ(blocks("(Foto: privat)\n\nText."),
            "caption (Foto: privat)\np Text.\n");
  EXPECT_EQ(blocks("Ein Satz.\n\n* * *\n\n-----\n\nText."),
            "p Ein Satz.\np Text.\n");
}

TEST(Text, MayBeASentenceALine) {
  EXPECT_EQ(shown(document_from("a", "eins\n\nzwei\n", "lines")),
            "p eins\np zwei\n");
}

}  // namespace
}  // namespace interlint::text_test
