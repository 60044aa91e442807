#include "text/words.h"

#include <gtest/gtest.h>
#include <unicode/brkiter.h>

#include <array>
#include <memory>
#include <random>
#include <string>
#include <string_view>

#include "text/utf8.h"

namespace interlint::words_test {
namespace {

std::string listed(std::string_view text) {
  std::string list;
  for (const Word& word : words(text)) {
    if (!list.empty()) list += '|';
    list += word.span.in(text);
  }
  return list;
}

struct Case {
  std::string_view text;
  std::string_view words;
};

TEST(Words, AreThoseOfUnicode) {
  constexpr Case cases[] = {
      {"Der Zug hielt.", "Der|Zug|hielt"},
      {"Don't stop", "Don't|stop"},
      {"E-Mail-Adresse", "E|Mail|Adresse"},
      {"1.234,50 Euro", "1.234,50|Euro"},
      {"Über die Brücke", "Über|die|Brücke"},
      {"„Nein!“, rief er", "Nein|rief|er"},
      {"", ""},
      {"...", ""},
  };
  for (const Case& c : cases) EXPECT_EQ(listed(c.text), c.words) << c.text;
}

struct Written {
  std::string_view word;
  Casing casing;
  bool numeric;
};

TEST(Words, KnowHowTheyAreWritten) {
  constexpr Written cases[] = {
      {"haus", Casing::lower, false},   {"Haus", Casing::title, false},
      {"I", Casing::title, false},      {"NATO", Casing::upper, false},
      {"iPhone", Casing::mixed, false}, {"2025", Casing::none, true},
      {"19th", Casing::lower, true},    {"Ärger", Casing::title, false},
  };
  for (const Written& c : cases) {
    const auto found = words(c.word);
    ASSERT_EQ(found.size(), 1U) << c.word;
    EXPECT_EQ(found[0].casing, c.casing) << c.word;
    EXPECT_EQ(found[0].numeric, c.numeric) << c.word;
  }
}

TEST(Words, ShareAHashWhateverTheirCase) {
  const auto hash = [](std::string_view word) { return words(word)[0].hash; };
  EXPECT_EQ(hash("STRASSE"), hash("Straße"));
  EXPECT_EQ(hash("über"), hash("ÜBER"));
  EXPECT_NE(hash("Haus"), hash("Maus"));
}

TEST(Words, LieInOrderInsideAnyBytes) {
  std::mt19937 random(7);
  for (int round = 0; round < 300; ++round) {
    std::string text;
    for (int i = 0; i < 60; ++i) text += static_cast<char>(random() % 256);
    std::uint32_t end = 0;
    for (const Word& word : words(text)) {
      EXPECT_GE(word.span.begin, end);
      EXPECT_LT(word.span.begin, word.span.end);
      EXPECT_LE(word.span.end, text.size());
      end = word.span.end;
    }
  }
}

/// The words as ICU parts them.
std::string listed_by_icu(icu::BreakIterator& breaker, std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  UText* utf8 = utext_openUTF8(nullptr, text.data(),
                               static_cast<std::int64_t>(text.size()), &status);
  breaker.setText(utf8, status);
  std::string list;
  std::int32_t begin = breaker.first();
  for (std::int32_t end = breaker.next(); end != icu::BreakIterator::DONE;
       begin = end, end = breaker.next()) {
    if (breaker.getRuleStatus() == UBRK_WORD_NONE) continue;
    if (!list.empty()) list += '|';
    list += text.substr(static_cast<std::size_t>(begin),
                        static_cast<std::size_t>(end - begin));
  }
  utext_close(utf8);
  return list;
}

std::unique_ptr<icu::BreakIterator> word_breaker() {
  UErrorCode status = U_ZERO_ERROR;
  return std::unique_ptr<icu::BreakIterator>(
      icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
}

// Texts of Latin letters are parted without ICU, and must come out the same.
TEST(Words, AreThoseOfIcuForEveryCharacterBetweenOthers) {
  const auto breaker = word_breaker();
  constexpr std::array<std::string_view, 6> sides = {"a", "1", ".",
                                                     "'", " ", ","};
  for (char32_t c = 1; c < 0x2300; ++c) {
    std::string character;
    append(character, c);
    for (const std::string_view before : sides) {
      for (const std::string_view behind : sides) {
        const std::string text = std::string("x") + std::string(before) +
                                 character + std::string(behind) + "y";
        EXPECT_EQ(listed(text), listed_by_icu(*breaker, text)) << text;
      }
    }
  }
}

TEST(Words, AreThoseOfIcuInAnyOrder) {
  constexpr std::array<std::string_view, 24> pieces = {
      "a", "Ä",  "ß", "ŉ", "7", ".", ",", "'", "’", ":", ";",      " ",
      "-", "\n", "_", "@", "€", "“", "·", "‧", "é", "٣", "\u0301", "日"};
  const auto breaker = word_breaker();
  std::mt19937 random(11);
  for (int round = 0; round < 20000; ++round) {
    std::string text;
    for (int i = 0; i < 9; ++i) text += pieces[random() % pieces.size()];
    EXPECT_EQ(listed(text), listed_by_icu(*breaker, text)) << text;
  }
}

}  // namespace
}  // namespace interlint::words_test
