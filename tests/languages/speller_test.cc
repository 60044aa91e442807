#include "languages/speller.h"

#include <gtest/gtest.h>

#include <thread>
#include <vector>

#include "languages/vocabulary.h"

namespace interlint::speller_test {
namespace {

const Vocabulary& vocabulary(std::string_view tag) {
  static const Vocabulary german(SOURCE_DIR "/dictionaries", "de");
  static const Vocabulary english(SOURCE_DIR "/dictionaries", "en");
  return tag == "de" ? german : english;
}

struct Case {
  std::string_view language;
  std::string_view word;
  bool known;
};

TEST(Speller, KnowsTheWordsOfItsLanguage) {
  if (!vocabulary("de").can_spell() || !vocabulary("en").can_spell())
    GTEST_SKIP() << "no dictionaries of Hunspell installed";
  for (const Case& c : std::vector<Case>{
           {"en", "house", true},
           {"en", "colour", true},
           {"en", "color", true},
           {"en", "don’t", true},
           {"en", "boook", false},
           {"en", "trotzdem", false},
           {"en", "monday", false},
           {"en", "Monday", true},
           {"en", "livestream", true},
           {"de", "trotzdem", true},
           {"de", "Straße", true},
           {"de", "Überprüfung", true},
           {"de", "überprüfung", false},
           {"de", "Wärmepumpenförderung", true},
           {"de", "価格", false},
           {"de", "", false},
           {"en", "\xff\xfe", false},
       })
    EXPECT_EQ(vocabulary(c.language).knows(c.word), c.known) << c.word;
}

TEST(Speller, RejectsWordsThatNobodyWrites) {
  EXPECT_FALSE(vocabulary("en").knows(std::string(101, 'a')));
  EXPECT_FALSE(vocabulary("de").knows(std::string(100'000, 'a')));
}

TEST(Speller, IsSilentWithoutDictionaries) {
  const Vocabulary bare(SOURCE_DIR "/dictionaries", "en", "/nowhere");
  EXPECT_FALSE(bare.can_spell());
  EXPECT_FALSE(bare.knows("house"));
  EXPECT_FALSE(bare.lacks("hoouse"));
}

TEST(Speller, MayBeAskedByManyThreads) {
  const Vocabulary english(SOURCE_DIR "/dictionaries", "en");
  if (!english.can_spell()) GTEST_SKIP();
  std::vector<std::thread> threads;
  std::vector<int> known(4, 0);
  for (std::size_t t = 0; t < known.size(); ++t) {
    threads.emplace_back([&english, &known, t] {
      for (int round = 0; round < 200; ++round)
        for (const std::string_view word : {"house", "tree", "hoouse", "sea"})
          known[t] += english.knows(word) ? 1 : 0;
    });
  }
  for (std::thread& thread : threads) thread.join();
  for (const int count : known) EXPECT_EQ(count, 600);
}

}  // namespace
}  // namespace interlint::speller_test
