#include "translations/lexicon.h"

#include <gtest/gtest.h>

#include "text/fold.h"
#include "text/hash.h"
#include "tiny_lexicon.h"

namespace interlint::lexicon_test {
namespace {

/// The tiny lexicon, and what it needs to know of both languages.
struct Tiny {
  TinyLexicons files;
  Vocabulary german{SOURCE_DIR "/dictionaries", "de"};
  Vocabulary english{SOURCE_DIR "/dictionaries", "en"};
  Lexicon lexicon = std::move(*Lexicon::open(
      files.folder(), SOURCE_DIR "/dictionaries", german, english));
};

const Tiny& tiny() {
  static const Tiny all;
  return all;
}

Support support(std::string_view source, std::string_view target) {
  const auto source_words = words(source);
  const auto target_words = words(target);
  return with_best(
      tiny().lexicon.support({source, source_words}, {target, target_words}));
}

/// Support of the last source word by any target word.
float of_last(std::string_view source, std::string_view target) {
  const Support matrix = support(source, target);
  return matrix.of_source(matrix.rows - 1);
}

TEST(Support, ComesFromTheDictionary) {
  EXPECT_EQ(of_last("Haus", "house"), 1);
  EXPECT_EQ(of_last("Fabriken", "many factories"), 1);
  EXPECT_EQ(of_last("er zahlte", "he paid or pays"), 1);
  EXPECT_EQ(of_last("Haus", "tree"), 0);
}

TEST(Support, ComesFromPartsOfCompounds) {
  EXPECT_NEAR(of_last("Klimaschutzgesetz", "a law"), 0.8, 0.01);
  EXPECT_NEAR(of_last("Regierungserklärung", "government"), 0.8, 0.01);
}

TEST(Support, ComesFromLikenessAndSynonyms) {
  EXPECT_EQ(of_last("Gerstl", "Gerstl"), 1);
  EXPECT_GT(of_last("Telefon", "telephone"), 0.6);
  EXPECT_NEAR(of_last("Krankheit", "illness"), 0.35, 0.01);
}

TEST(Support, JoinsAVerbAndItsParticle) {
  const Support matrix = support("er stellte den Plan vor", "he introduced it");
  EXPECT_GT(matrix.at(1, 1), 0.9);
}

TEST(Support, TellsWordsThatCarryMeaning) {
  const Support matrix = support("Die 5 Zumtobel im Haus", "The 5 in a house");
  const std::vector<std::uint8_t> source = {0, 0, 1, 0, 1};
  const std::vector<std::uint8_t> target = {0, 0, 0, 0, 1};
  EXPECT_EQ(matrix.source_content, source);
  EXPECT_EQ(matrix.target_content, target);
  EXPECT_EQ(matrix.known[2], 0);
  EXPECT_EQ(matrix.known[4], 1);
}

TEST(Support, TakesAnyBytes) {
  EXPECT_TRUE(support("", "").empty());
  EXPECT_TRUE(support("Haus", "").empty());
  EXPECT_TRUE(support("", "house").empty());
  EXPECT_FALSE(support("\xFFHaus\xFE", "\xC3house").empty());
}

TEST(Lexicon, KnowsOppositesAndCompounds) {
  const Lexicon& lexicon = tiny().lexicon;
  EXPECT_TRUE(lexicon.are_opposites(id_of(hash_of("fall")), "rises"));
  EXPECT_FALSE(lexicon.are_opposites(id_of(hash_of("house")), "rises"));
  EXPECT_TRUE(lexicon.is_compound("regierungserklärung"));
  EXPECT_FALSE(lexicon.is_compound("regierung"));
}

TEST(Lexicon, IsEmptyWithoutPacks) {
  const auto none = Lexicon::open("/nonexistent", SOURCE_DIR "/dictionaries",
                                  tiny().german, tiny().english);
  ASSERT_TRUE(none);
  EXPECT_TRUE(none->empty());
  const auto source = words("Haus");
  EXPECT_TRUE(none->support({"Haus", source}, {"Haus", source}).empty());
}

TEST(Lexicon, RefusesADamagedPack) {
  const std::filesystem::path folder = tiny().files.folder() / "damaged";
  std::filesystem::create_directories(folder);
  std::ofstream(folder / "de-en.ilx") << "ILX1 and nothing else";
  EXPECT_FALSE(Lexicon::open(folder, SOURCE_DIR "/dictionaries", tiny().german,
                             tiny().english));
}

}  // namespace
}  // namespace interlint::lexicon_test
