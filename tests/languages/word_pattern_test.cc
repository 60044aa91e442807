#include "languages/word_pattern.h"

#include <gtest/gtest.h>

#include <string>

namespace interlint::word_pattern_test {
namespace {

const WordClasses& classes() {
  static const WordClasses all(Table{.path = "",
                                     .rows = {{.cells = {"span", "days"}},
                                              {.cells = {"span", "years"}},
                                              {.cells = {"number", "three"}}}});
  return all;
}

/// The text with the first match in brackets.
std::string matched(std::string_view pattern, std::string text) {
  const auto made = WordPattern::compile(pattern, classes());
  if (!made) return made.error();
  if (const auto span = made->find(text, words(text)))
    text.insert(span->end, "]").insert(span->begin, "[");
  return text;
}

struct Case {
  std::string_view pattern;
  std::string_view text;
};

TEST(WordPatterns, MatchTheirWords) {
  for (const auto& [pattern, text] : {
           Case{"since <number> <span>", "Here [since three years] now"},
           Case{"since <number> <span>", "[Since 3 years]."},
           Case{"since <number> <span>", "since 3, years"},
           Case{"since <number> <span>", "since the years"},
           Case{"must|may not", "You [must not] go"},
           Case{"must|may not", "You must. Not"},
           Case{"both ..2 also", "[both you and also] me"},
           Case{"both ..2 also", "both you and I also"},
           Case{"both ..2 also", "[both, you, also] me"},
           Case{"both ..2 also", "both. You also"},
           Case{"should have *ed", "He [should have called]."},
           Case{"should have *ed", "He should have the ball."},
           Case{"a very? good", "[a good] and a very good"},
           Case{"a very? good", "[a very good] day"},
           Case{"^ from <Name> <Name> $", "[From Anna Muster]"},
           Case{"^ from <Name> <Name> $", "[From Anna Muster]| 3 min"},
           Case{"^ from <Name> <Name> $", "[From Anna Muster] 3 min"},
           Case{"^ from <Name> <Name> $", "From Anna Muster to Bonn"},
           Case{"^ from <Name> <Name> $", "Now from Anna Muster"},
           Case{"no <number>", "[No. 7]"},
       }) {
    std::string plain(text);
    std::erase_if(plain, [](char c) { return c == '[' || c == ']'; });
    EXPECT_EQ(matched(pattern, plain), text) << pattern;
  }
}

TEST(WordPatterns, SayWhatIsWrongWithThem) {
  EXPECT_EQ(matched("<colour> house", ""),
            "no class of words is called “colour”");
  EXPECT_EQ(matched("a ..x b", ""), "“..x” is no gap like “..3”");
  EXPECT_EQ(matched("..3 b", ""),
            "a pattern begins with a word or a class of words");
}

}  // namespace
}  // namespace interlint::word_pattern_test
