#include "translations/import/freedict.h"

#include <gtest/gtest.h>
#include <zlib.h>

#include "program.h"

namespace interlint::freedict_test {
namespace {

/// "a=b, c=d": the pairs of an article.
std::string pairs(std::string_view article) {
  std::string shown;
  for (const TermPair& pair : freedict_pairs(article))
    shown += (shown.empty() ? "" : ", ") + pair.source + "=" + pair.target;
  return shown;
}

TEST(FreeDictPairs, StandOnTheLineAfterTheHeadword) {
  EXPECT_EQ(pairs("Haus /haʊs/ <n, neut>\nmaison\nein Gebäude, das steht\n"),
            "Haus=maison");
  EXPECT_EQ(pairs("Abweichung /ˈap/ /ˈab/ <n>\ndéviation, écart\n"),
            "Abweichung=déviation, Abweichung=écart");
  EXPECT_EQ(pairs("Tor <n>\nbut (au football); portail [haut]\n"),
            "Tor=but, Tor=portail");
  EXPECT_EQ(pairs("ohne Angaben\nsans"), "ohne Angaben=sans");
}

TEST(FreeDictPairs, AreThoseOfEveryMeaning) {
  EXPECT_EQ(pairs("Abzug <n>\n1. retrait\nvon Truppen, auch im Krieg\n"
                  "2. hotte, aspirateur\nfür Dämpfe\n"),
            "Abzug=retrait, Abzug=hotte, Abzug=aspirateur");
  EXPECT_EQ(pairs("Abwind <n>\n1. vent descendant 2.\nMeteorologie:\n"
                  "2. déclin\n"),
            "Abwind=vent descendant, Abwind=déclin");
  EXPECT_EQ(pairs("Band <n>\n   1. ruban\n   2. tome\n"),
            "Band=ruban, Band=tome");
}

TEST(FreeDictPairs, AreNoneWhereNothingIsTranslated) {
  EXPECT_EQ(pairs(""), "");
  EXPECT_EQ(pairs("Haus /haʊs/ <n>\n"), "");
  EXPECT_EQ(pairs("\nmaison\n"), "");
  EXPECT_EQ(pairs("<<<\n1. \n2."), "");
}

/// A dictionary of two articles: "Haus", with two headwords, and "Tor".
class Dictionary {
 public:
  explicit Dictionary(std::string_view index =
                          "00databaseshort\tA\tA\nhaus\tA\tM\nheim\tA\tM\n"
                          "tor\tM\tI\n") {
    scratch_.file("d.index", index);
  }
  void plain() const { scratch_.file("d.dict", text); }
  void packed() const {
    gzFile file = gzopen((scratch_ / "d.dict.dz").c_str(), "wb");
    gzwrite(file, text.data(), static_cast<unsigned>(text.size()));
    gzclose(file);
  }
  [[nodiscard]] std::string articles(std::string_view name) const {
    const auto found = dictd_articles(scratch_ / name);
    if (!found) return found.error().message;
    std::string shown;
    for (const std::string& article : *found) shown += article + "|";
    return shown;
  }

 private:
  static constexpr std::string_view text = "Haus\nmaison\nTor\nbut\n";
  Scratch scratch_;
};

TEST(DictdArticles, AreReadOncePackedOrPlain) {
  const Dictionary plain;
  plain.plain();
  EXPECT_EQ(plain.articles("d"), "Haus\nmaison\n|Tor\nbut\n|");
  const Dictionary packed;
  packed.packed();
  EXPECT_EQ(packed.articles("d.index"), "Haus\nmaison\n|Tor\nbut\n|");
  EXPECT_EQ(packed.articles("d.dict.dz"), "Haus\nmaison\n|Tor\nbut\n|");
}

TEST(DictdArticles, AreAProblemWhereFilesAreMissingOrDamaged) {
  const Dictionary without_text;
  EXPECT_EQ(without_text.articles("d"), "cannot read this dictionary");
  EXPECT_NE(without_text.articles("x").find("dict-freedict-*"),
            std::string::npos);
  for (const std::string_view index :
       {"haus\n", "haus\tA\n", "haus\tA\t?\n", "haus\tA\t///////\n",
        "haus\tZZZZ\tA\n"}) {
    const Dictionary damaged(index);
    damaged.plain();
    EXPECT_EQ(damaged.articles("d"),
              "this line of the index does not say where its article stands")
        << index;
  }
}

}  // namespace
}  // namespace interlint::freedict_test
