#include "translations/resemblance.h"

#include <gtest/gtest.h>

#include <map>
#include <string>
#include <vector>

namespace interlint::resemblance_test {
namespace {

/// Columns of these spellings, one a place.
struct Target {
  explicit Target(std::vector<std::string> spellings) {
    for (std::string& spelling : spellings)
      sounds.emplace_back(std::move(spelling));
    std::vector<Resemblances::Candidate> candidates;
    for (std::uint32_t i = 0; i < sounds.size(); ++i)
      candidates.push_back({.column = i, .place = i, .sound = &sounds[i]});
    resemblances = Resemblances(std::move(candidates));
  }

  std::vector<Sound> sounds;
  Resemblances resemblances{{}};
};

/// "0: 0.90, 3: 0.50": each column once.
std::string found(const Target& target, const std::string& word,
                  std::uint32_t place = 0) {
  std::map<std::uint32_t, double> strengths;
  for (const auto& [column, strength] :
       target.resemblances.of(Sound(word), place))
    strengths[column] = strength;
  std::string text;
  for (const auto& [column, strength] : strengths)
    text += (text.empty() ? "" : ", ") + std::to_string(column) + ": " +
            std::to_string(strength).substr(0, 4);
  return text;
}

std::vector<std::string> numbered_names(std::uint32_t count) {
  std::vector<std::string> names;
  for (std::uint32_t i = 0; i < count; ++i)
    names.push_back("name" + std::to_string(100'000 + i));
  return names;
}

/// Fillers that nothing resembles, so that the words are looked up by an index.
std::vector<std::string> among_many(std::vector<std::string> spellings) {
  for (std::uint32_t i = 0; i < 200; ++i)
    spellings.push_back("zzzz" + std::to_string(i));
  return spellings;
}

TEST(Resemblances, AreWordsOfOneOriginAndHeads) {
  const std::vector<std::string> target = {"telefone", "internet", "telex",
                                           "house", "abc"};
  for (const Target& words : {Target(target), Target(among_many(target))}) {
    EXPECT_EQ(found(words, "telefon"), "0: 0.78");
    EXPECT_EQ(found(words, "internetseite"), "1: 0.50");
    EXPECT_EQ(found(words, "raum"), "");
    EXPECT_EQ(found(words, "abc"), "4: 0.90");
    EXPECT_EQ(found(words, "abd"), "");
    EXPECT_EQ(found(words, ""), "");
  }
}

TEST(Resemblances, AreSoughtNearTheSamePlaceAmongVeryMany) {
  const Target target(numbered_names(1000));
  const auto has = [&](std::uint32_t name, std::uint32_t place) {
    return found(target, "name" + std::to_string(100'000 + name), place)
        .contains(std::to_string(name) + ": 0.90");
  };
  EXPECT_TRUE(has(500, 500));
  EXPECT_TRUE(has(0, 0));
  EXPECT_TRUE(has(999, 999));
  EXPECT_FALSE(has(0, 999));
}

TEST(Resemblances, CompareAWordWithAsManyInALongText) {
  const auto compared = [](std::uint32_t count) {
    return Target(numbered_names(count))
        .resemblances.compared_with(Sound("name100000"), count / 2);
  };
  EXPECT_EQ(compared(64), 64);
  EXPECT_EQ(compared(1000), compared(4000));
  EXPECT_LE(compared(4000), 2 * Resemblances::most_alike);
}

}  // namespace
}  // namespace interlint::resemblance_test
