#include "translations/train/train.h"

#include <gtest/gtest.h>

#include <string>

#include "text/hash.h"
#include "translations/lexicon.h"

namespace interlint::train_test {
namespace {

/// Sentences of two words out of ten, each word with one translation.
std::vector<SentencePair> toy_pairs() {
  const std::vector<std::pair<std::string, std::string>> words = {
      {"haus", "house"}, {"hund", "dog"},      {"baum", "tree"},
      {"buch", "book"},  {"stadt", "town"},    {"wasser", "water"},
      {"brot", "bread"}, {"schule", "school"}, {"weg", "way"},
      {"zeit", "time"}};
  std::vector<SentencePair> pairs;
  for (const auto& [one, its] : words) {
    for (const auto& [other, their] : words)
      if (one != other)
        pairs.push_back({one + " und " + other, its + " and " + their});
  }
  return pairs;
}

std::string bytes_of(const Trained& made) {
  return pack_bytes({{"trained", made.table}}, "{}");
}

Lexicon lexicon_of(const Trained& made, const Vocabulary& source,
                   const Vocabulary& target) {
  std::vector<Pack> packs;
  packs.push_back(std::move(*Pack::of(bytes_of(made))));
  return std::move(*Lexicon::of(std::move(packs), SOURCE_DIR "/dictionaries",
                                source, target));
}

struct Toy {
  Vocabulary german{SOURCE_DIR "/dictionaries", "de"};
  Vocabulary english{SOURCE_DIR "/dictionaries", "en"};
  std::vector<SentencePair> pairs = toy_pairs();
  Trained made = trained(pairs, 1);
  Lexicon lexicon = lexicon_of(made, german, english);
};

/// The weight, 0 to 255, that was learnt for two words.
std::uint32_t weight(const Lexicon& lexicon, std::string_view word,
                     std::string_view other) {
  for (const Association& found : lexicon.translations(word))
    if (found.word == id_of(hash_of(other))) return found.weight;
  return 0;
}

TEST(Training, LearnsWhatBelongsTogether) {
  const Toy toy;
  for (const auto& [word, other] :
       {std::pair("haus", "house"), std::pair("wasser", "water"),
        std::pair("weg", "way"), std::pair("und", "and")})
    EXPECT_GT(weight(toy.lexicon, word, other), 200U) << word;
  EXPECT_LT(weight(toy.lexicon, "haus", "dog"), 50U);
  EXPECT_EQ(toy.lexicon.provenance("haus", "house"), Provenance::trained);
}

TEST(Training, MeasuresItselfOnUnseenPairs) {
  const Toy toy;
  EXPECT_EQ(toy.made.pairs, 81U);
  EXPECT_EQ(toy.made.held_out.size(), 9U);
  std::vector<SentencePair> unseen;
  for (const std::uint32_t i : toy.made.held_out)
    unseen.push_back(toy.pairs[i]);
  const HeldOut measured = held_out(toy.lexicon, unseen);
  EXPECT_EQ(measured.pairs, 9U);
  EXPECT_GT(measured.coverage, 0.9);
  EXPECT_LT(measured.chance, 0.5);
}

TEST(Training, GivesTheSameBytesForAnyNumberOfWorkers) {
  const std::vector<SentencePair> pairs = toy_pairs();
  const std::string once = bytes_of(trained(pairs, 1));
  for (const unsigned workers : {1U, 2U, 5U})
    EXPECT_EQ(bytes_of(trained(pairs, workers)), once);
}

TEST(Training, LeavesOutWhatTeachesNothing) {
  std::string endless;
  for (int i = 0; i < 71; ++i) endless += "wort ";
  const Trained made =
      trained(std::vector<SentencePair>{{"Haus", "house"},
                                        {"HAUS!", "House."},
                                        {"", "house"},
                                        {"a b c d e f g h", "x"},
                                        {endless, endless}},
              1);
  EXPECT_EQ(made.pairs, 1U);
  EXPECT_EQ(made.doubles, 1U);
  EXPECT_EQ(made.unfit, 3U);
  EXPECT_EQ(trained({}, 2).pairs, 0U);
}

TEST(Training, LearnsNoNumbers) {
  std::vector<SentencePair> pairs;
  for (int i = 100; i < 140; ++i)
    pairs.push_back(
        {"haus " + std::to_string(i), "house " + std::to_string(i)});
  const Vocabulary german(SOURCE_DIR "/dictionaries", "de");
  const Vocabulary english(SOURCE_DIR "/dictionaries", "en");
  const Lexicon lexicon = lexicon_of(trained(pairs, 1), german, english);
  EXPECT_GT(weight(lexicon, "haus", "house"), 200U);
  EXPECT_TRUE(lexicon.translations("101").empty());
}

}  // namespace
}  // namespace interlint::train_test
