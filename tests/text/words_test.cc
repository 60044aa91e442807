#include "text/words.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <string_view>

namespace interlint {
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

}  // namespace
}  // namespace interlint
