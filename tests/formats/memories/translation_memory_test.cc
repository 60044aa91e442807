#include "formats/memories/translation_memory.h"

#include <gtest/gtest.h>

#include <string>

namespace interlint::translation_memory_test {
namespace {

std::string shown_pairs(const TranslationMemory& memory) {
  std::string text = memory.source + "-" + memory.target;
  for (const SentencePair& pair : memory.pairs)
    text += "\n" + pair.source + " > " + pair.target;
  return text;
}

std::string tmx(std::string_view body, const WantedLanguages& wanted = {},
                std::string_view srclang = "de") {
  const auto memory = pairs_from_tmx("m.tmx",
                                     "<tmx version=\"1.4\"><header srclang=\"" +
                                         std::string(srclang) + "\"/><body>" +
                                         std::string(body) + "</body></tmx>",
                                     wanted);
  return memory ? shown_pairs(*memory) : shown(memory.error());
}

std::string unit(std::string_view german, std::string_view english) {
  return "<tu><tuv xml:lang=\"en-US\"><seg>" + std::string(english) +
         "</seg></tuv><tuv xml:lang=\"de-DE\"><seg>" + std::string(german) +
         "</seg></tuv></tu>";
}

TEST(TranslationMemory, IsReadFromTmx) {
  EXPECT_EQ(tmx(unit("Haus", "house") + unit("Hund &amp; Katze", "both")),
            "de-en-US\nHaus > house\nHund & Katze > both");
  EXPECT_EQ(tmx(unit("Haus", "house"), {"en", "de"}), "en-de\nhouse > Haus");
  EXPECT_EQ(tmx(unit("Haus", "house"), {}, "*all*"),
            "en-US-de-DE\nhouse > Haus");
  EXPECT_EQ(tmx(unit("", "house") + unit("Baum", "tree")),
            "de-en-US\nBaum > tree");
}

TEST(TranslationMemory, LeavesCodesOut) {
  EXPECT_EQ(tmx(unit("Das <bpt i=\"1\">&lt;b&gt;</bpt>alte<ept i=\"1\"/> Haus",
                     "The <hi>old <hi>red</hi></hi>\n  house<ph>{1}</ph>")),
            "de-en-US\nDas alte Haus > The old red house");
}

TEST(TranslationMemory, SaysWhatIsWrongWithTmx) {
  EXPECT_EQ(tmx(unit("Haus", "house"), {"de", "fr"}),
            "m.tmx: there are no pairs in de and fr; its languages: en-US, "
            "de-DE");
  EXPECT_EQ(shown(pairs_from_tmx("m.tmx", "<tbx/>", {}).error()),
            "m.tmx: this XML is no TMX");
  EXPECT_EQ(
      shown(pairs_from_tmx("m.tmx", "<tmx>\n<body>", {}).error()).substr(0, 8),
      "m.tmx:2:");
  EXPECT_EQ(shown(pairs_from_tmx("m.tmx", "", {}).error()).substr(0, 8),
            "m.tmx:1:");
}

/// No entity is expanded, no file is fetched, no depth overflows the stack.
TEST(TranslationMemory, SurvivesHostileXml) {
  const std::string bomb =
      "<!DOCTYPE tmx [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">"
      "<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
  const auto memory =
      pairs_from_tmx("m.tmx",
                     bomb + "<tmx><header srclang=\"de\"/><body>" +
                         unit("&b; &x;", "house \xFF") + "</body></tmx>",
                     {});
  ASSERT_TRUE(memory);
  EXPECT_EQ(shown_pairs(*memory), "de-en-US\n&b; &x; > house \xEF\xBF\xBD");
  std::string deep;
  for (int i = 0; i < 200000; ++i) deep += "<hi>";
  deep += "Haus";
  for (int i = 0; i < 200000; ++i) deep += "</hi>";
  EXPECT_EQ(tmx(unit(deep, "house")), "de-en-US\nHaus > house");
}

TEST(TranslationMemory, IsReadFromTsv) {
  EXPECT_EQ(shown_pairs(pairs_from_tsv(
                "Haus\thouse\nno tab\n\tnothing\nBaum \t tree\tid 7\r\n",
                {"de", "en"})),
            "de-en\nHaus > house\nBaum > tree");
  EXPECT_EQ(shown_pairs(pairs_from_tsv("", {})), "-");
}

}  // namespace
}  // namespace interlint::translation_memory_test
