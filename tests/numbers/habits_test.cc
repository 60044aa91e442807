#include "numbers/read/habits.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "shown_quantities.h"

namespace interlint::habits_test {
namespace {

TEST(Habits, OfALanguageAreAFolderOfData) {
  const auto habits =
      Habits::load(SOURCE_DIR "/tests/data/numbers/dictionaries", "xx");
  ASSERT_TRUE(habits) << shown(habits.error());
  const auto read = [&](std::string_view text) {
    return shown(quantities(text, words(text), *habits));
  };
  EXPECT_EQ(read("bo"), "amount 2");
  EXPECT_EQ(read("bomul dizenttif"), "amount 2320");
  EXPECT_EQ(read("dimulbazentbo"), "amount 3102");
  EXPECT_EQ(read("bolom"), "multiple 2");
  EXPECT_EQ(read("bonkn"), "vague 12");
  EXPECT_EQ(read("12 glorp to 13 glorp"),
            "amount 12 kilometer; "
            "amount 13 kilometer");
  EXPECT_EQ(read("mo sa 5 zuk"), "above amount 5 EUR");
  EXPECT_EQ(read("3. brill"), "day 3; month 4");
  EXPECT_EQ(read("plunk, gong tif"), "weekday 2; time 1200");
}

TEST(Habits, OfALanguageWithoutAFolderAreThoseOfCldr) {
  const auto habits =
      Habits::load(SOURCE_DIR "/tests/data/numbers/dictionaries", "da");
  ASSERT_TRUE(habits);
  const std::string_view text = "Den 3. januar kom 1.234,5 og toogtyve.";
  EXPECT_EQ(shown(quantities(text, words(text), *habits)),
            "day 3; month 1; amount 1234.5; amount 22");
}

TEST(Habits, SayWhereAFileIsWrong) {
  const std::filesystem::path folder =
      std::filesystem::path(testing::TempDir()) / "wrong-habits/yy/numbers";
  std::filesystem::create_directories(folder);
  const auto problem = [&](const char* file, std::string_view row) {
    std::ofstream(folder / file) << "# licence: Apache-2.0\n" << row << '\n';
    const auto habits = Habits::load(folder.parent_path().parent_path(), "yy");
    std::filesystem::remove(folder / file);
    if (habits) return std::string("none");
    return std::to_string(habits.error().line) + ": " + habits.error().message;
  };
  EXPECT_EQ(problem("words.tsv", "bo\tcardinal\ttwo"), "2: “two” is no number");
  EXPECT_EQ(problem("words.tsv", "bo\tkardinal\t2"),
            "2: no kind is called “kardinal”");
  EXPECT_EQ(problem("words.tsv", "bo\tamount\t2\t3"),
            "2: “3” is no weight between 0 and 1");
  EXPECT_EQ(problem("words.tsv", "bo\tamount\t2\t0.5\tnever"),
            "2: no condition is called “never”");
  EXPECT_EQ(problem("clock.tsv", "time\t{hour} gong\th*60"),
            "2: no slot is called “hour”");
  EXPECT_EQ(problem("scale.tsv", "mul\t99"), "2: “99” is no power of ten");
  EXPECT_EQ(problem("habits.tsv", "colour\tred"),
            "2: no habit is called “colour”");
}

}  // namespace
}  // namespace interlint::habits_test
