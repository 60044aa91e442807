#include "translations/support.h"

#include <gtest/gtest.h>

#include <string>

#include "tiny_lexicon.h"
#include "translations/lexicon.h"
#include "translations/resemblance.h"

namespace interlint::support_test {
namespace {

/// The tiny lexicon, and what it needs to know of both languages.
struct Tiny {
  TinyLexicons files;
  Vocabulary german{SOURCE_DIR "/dictionaries", "de"};
  Vocabulary english{SOURCE_DIR "/dictionaries", "en"};
  Lexicon lexicon = std::move(*Lexicon::open(
      files.folder(), SOURCE_DIR "/dictionaries", german, english));
};

Support support(const std::string& source, const std::string& target) {
  static const Tiny tiny;
  const auto source_words = words(source);
  const auto target_words = words(target);
  return tiny.lexicon.support({source, source_words}, {target, target_words});
}

/// "100 000", a row a line: what is above 0.
std::string shown(const Support& matrix) {
  std::string text;
  for (std::uint32_t i = 0; i < matrix.rows; ++i) {
    if (i > 0) text += ' ';
    for (std::uint32_t j = 0; j < matrix.columns; ++j)
      text += matrix.strength(i, j) > 0 ? '1' : '0';
  }
  return text;
}

std::string repeated(const std::string& piece, std::size_t count) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) text += piece;
  return text;
}

std::string numbered_names(std::size_t count) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) {
    text += "Name" + std::string(1, static_cast<char>('a' + i % 26)) +
            std::string(1, static_cast<char>('a' + i / 26 % 26)) +
            std::string(1, static_cast<char>('a' + i / 676)) + " ";
  }
  return text;
}

TEST(Support, IsThatOfAWordWhereverItStands) {
  EXPECT_EQ(shown(support("Haus Haus", "a house, a house")), "0101 0101");
  EXPECT_EQ(shown(support("Haus NATO", "NATO house NATO")), "010 101");
}

TEST(Support, OfAVerbAsksForTheParticlesBehindIt) {
  EXPECT_EQ(shown(support("er stellte vor", "he introduced")), "00 01 00");
  EXPECT_EQ(shown(support("vor er stellte", "he introduced")), "00 00 00");
  EXPECT_EQ(shown(support("er stellte vor, stellte", "he introduced")),
            "00 01 00 00");
}

TEST(Support, MayBeRaisedForTwoWordsAndNotForTheirEquals) {
  Support matrix = support("Kram Kram", "gear gear");
  EXPECT_EQ(shown(matrix), "00 00");
  matrix.raised = {{1, 0}};
  matrix = with_best(std::move(matrix));
  EXPECT_EQ(shown(matrix), "00 10");
  EXPECT_EQ(matrix.of_source(0), 0);
  EXPECT_EQ(matrix.of_source(1), 1);
  EXPECT_EQ(matrix.of_target(0), 1);
  EXPECT_EQ(matrix.of_target(1), 0);
}

TEST(Support, KeepsOneCellOfEqualWordsHoweverOftenTheyStand) {
  const auto cells = [](std::size_t count) {
    return support(repeated("Haus ", count), repeated("house ", count))
        .cells.size();
  };
  EXPECT_EQ(cells(1), 1);
  EXPECT_EQ(cells(1000), 1);
  EXPECT_EQ(cells(4000), 1);
}

TEST(Support, KeepsAsManyCellsANameInALongText) {
  const auto cells = [](std::size_t count) {
    const std::string names = numbered_names(count);
    return support(names, names).cells.size();
  };
  const std::size_t bound = 2 * Resemblances::most_alike;
  EXPECT_LE(cells(1000), 1000 * bound);
  EXPECT_LE(cells(4000), 4000 * bound);
}

}  // namespace
}  // namespace interlint::support_test
