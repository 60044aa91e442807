#include "evidence/translation/matching.h"

#include <gtest/gtest.h>

#include <string>

#include "tiny_lexicon.h"
#include "translations/lexicon.h"

namespace interlint::matching_test {
namespace {

/// The tiny lexicon, and what it needs to know of both languages.
struct Tiny {
  TinyLexicons files;
  Vocabulary german{SOURCE_DIR "/dictionaries", "de"};
  Vocabulary english{SOURCE_DIR "/dictionaries", "en"};
  Lexicon lexicon = std::move(*Lexicon::open(
      files.folder(), SOURCE_DIR "/dictionaries", german, english));
};

Matching matching(const std::string& source, const std::string& target) {
  static const Tiny tiny;
  Pair pair;
  pair.lexicon = &tiny.lexicon;
  pair.source.text = source;
  pair.source.words = words(source);
  pair.target.text = target;
  pair.target.words = words(target);
  pair.support = with_best(
      tiny.lexicon.support(pair.source.worded(), pair.target.worded()));
  return matched(pair);
}

/// "1-0 2-3 +4": partners, and the further words that are taken.
std::string shown(const std::string& source, const std::string& target) {
  const auto [partner, taken] = matching(source, target);
  std::string text;
  std::vector<char> further = taken;
  for (std::size_t i = 0; i < partner.size(); ++i) {
    if (partner[i] < 0) continue;
    text += (text.empty() ? "" : " ") + std::to_string(i) + "-" +
            std::to_string(partner[i]);
    further[static_cast<std::size_t>(partner[i])] = 0;
  }
  for (std::size_t j = 0; j < further.size(); ++j)
    if (further[j] != 0) text += " +" + std::to_string(j);
  return text;
}

std::string repeated(const std::string& piece, std::size_t count) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) text += piece;
  return text;
}

TEST(Matching, IsOneToOne) {
  EXPECT_EQ(shown("Das Haus", "The house"), "1-1");
  EXPECT_EQ(shown("Das Haus", "The tree"), "");
  EXPECT_EQ(shown("Haus", "house house"), "0-0 +1");
  EXPECT_EQ(shown("", ""), "");
}

TEST(Matching, TakesEqualWordsAtTheSamePlace) {
  EXPECT_EQ(shown("Haus und Haus", "house and house"), "0-0 2-2");
  EXPECT_EQ(shown("Gerstl Haus", "house Gerstl"), "0-1 1-0");
}

TEST(Matching, GivesACompoundFurtherWords) {
  EXPECT_EQ(shown("Klimaschutzgesetz", "a climate protection law"),
            "0-1 +2 +3");
}

TEST(Matching, PairsWordsThatStandVeryOften) {
  for (const std::size_t count : {10U, 1000U, 4000U}) {
    const Matching found =
        matching(repeated("Haus ", count), repeated("house ", count));
    for (std::size_t i = 0; i < count; ++i)
      ASSERT_EQ(found.partner[i], static_cast<std::int32_t>(i));
  }
}

}  // namespace
}  // namespace interlint::matching_test
