#include "translations/lemmas.h"

#include <gmock/gmock.h>

#include "languages/shelf.h"
#include "text/hash.h"
#include "tiny_lexicon.h"

namespace interlint::lemmas_test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// The lemmas of German and English by the tiny lexicon.
struct Tiny {
  TinyLexicons files;
  Pack pair = std::move(*Pack::open(files.folder() / "de-en.ilx"));
  Pack english = std::move(*Pack::open(files.folder() / "en.ilx"));
  Shelf german_shelf{SOURCE_DIR "/dictionaries/de"};
  Shelf english_shelf{SOURCE_DIR "/dictionaries/en"};
  Lemmas german{
      german_shelf.table("lemmas", 4), pair.table("translations"), {}};
  Lemmas of_english{english_shelf.table("lemmas", 4), english.table("lemmas"),
                    english.table("irregular")};
};

const Tiny& tiny() {
  static const Tiny all;
  return all;
}

bool leads(const Lemmas& lemmas, std::string_view word,
           std::string_view lemma) {
  for (const std::uint64_t found : lemmas.of(word))
    if (id_of(found) == id_of(hash_of(lemma))) return true;
  return false;
}

TEST(Lemmas, LeadEnglishFormsToDictionaryForms) {
  const auto& english = tiny().of_english;
  EXPECT_TRUE(leads(english, "houses", "house"));
  EXPECT_TRUE(leads(english, "cities", "city"));
  EXPECT_TRUE(leads(english, "churches", "church"));
  EXPECT_TRUE(leads(english, "stepped", "step"));
  EXPECT_TRUE(leads(english, "driving", "drive"));
  EXPECT_TRUE(leads(english, "bigger", "big"));
  EXPECT_TRUE(leads(english, "grew", "grow"));
  EXPECT_TRUE(leads(english, "house", "house"));
  EXPECT_FALSE(leads(english, "bred", "bre"));
}

TEST(Lemmas, LeadGermanFormsToDictionaryForms) {
  const auto& german = tiny().german;
  EXPECT_TRUE(leads(german, "häusern", "häus"));
  EXPECT_TRUE(leads(german, "fabriken", "fabrik"));
  EXPECT_TRUE(leads(german, "zahlte", "zahlen"));
  EXPECT_TRUE(leads(german, "öffnest", "öffnen"));
  EXPECT_TRUE(leads(german, "kaufe", "kaufen"));
  EXPECT_FALSE(leads(german, "zug", "zu"));
}

TEST(Lemmas, NameTheKnownForms) {
  EXPECT_THAT(tiny().german.known_forms("zahlte"), ElementsAre("zahlen"));
  EXPECT_THAT(tiny().german.known_forms("xyz"), IsEmpty());
}

TEST(Lemmas, TakeAnyBytes) {
  for (const std::string_view word : {"", "s", "ss", "\xFF\xFE", "'s"})
    EXPECT_FALSE(tiny().of_english.of(word).empty());
}

}  // namespace
}  // namespace interlint::lemmas_test
