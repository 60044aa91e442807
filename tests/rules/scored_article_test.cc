#include "evidence/omission/scored_article.h"

#include <gtest/gtest.h>

#include <string_view>

#include "text/words.h"

namespace interlint::scored_article_test {
namespace {

struct Place {
  std::string_view text;
  WordRun run;
  std::string_view clause;
  std::string_view phrase;
};

/// Words of fewer than four letters count as function words here.
TEST(ScoredArticle, ShowsTheClauseOrThePhraseOfARun) {
  const Place places[] = {
      {"Gestern kam er, mit dem Hund, an.",
       {5, 6},
       "mit dem Hund",
       "mit dem Hund"},
      {"Authorities met by the hundred in Bonn",
       {4, 5},
       "Authorities met by the hundred in Bonn",
       "met by the hundred"},
      {"Er kam – der Hund nicht", {3, 4}, "der Hund nicht", "der Hund"},
      {"Hund", {0, 1}, "Hund", "Hund"},
  };
  for (const Place& place : places) {
    Side side;
    side.text = place.text;
    side.words = words(place.text);
    std::vector<std::uint8_t> content;
    for (const Word& word : side.words) content.push_back(word.span.size() > 3);
    EXPECT_EQ(side[clause_of(side, place.run)], place.clause) << place.text;
    EXPECT_EQ(side[phrase_of(side, content, place.run)], place.phrase)
        << place.text;
  }
}

TEST(ScoredArticle, IsSurerTheHigherTheScore) {
  EXPECT_FLOAT_EQ(confidence_of(2), 0.5F);
  EXPECT_LT(confidence_of(3.5), confidence_of(4));
  EXPECT_FLOAT_EQ(confidence_of(100), 0.95F);
  EXPECT_FLOAT_EQ(confidence_of(-100), 0.3F);
}

TEST(ScoredArticle, IsEmptyWithoutALexicon) {
  EXPECT_TRUE(scored(Article{}).pairs.empty());
}

}  // namespace
}  // namespace interlint::scored_article_test
