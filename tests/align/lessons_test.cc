#include "align/lessons.h"

#include <gtest/gtest.h>

#include "lines.h"

namespace interlint::lessons_test {
namespace {

/// What a course of pairs of sentences teaches.
struct Course {
  Lines source;
  Lines target;
  Profile from;
  Profile to;
  std::vector<Link> links;

  Course(const std::vector<std::string>& sources,
         const std::vector<std::string>& targets)
      : source(text(sources)),
        target(text(targets)),
        from(profile(source.sentences(), small_lexicon)),
        to(profile(target.sentences(), small_lexicon)) {
    for (std::uint32_t i = 0; i < from.size(); ++i)
      links.push_back({{i, i + 1}, {i, i + 1}});
  }
};

const std::vector<std::string> german = {
    "hund schläft", "hund bellt", "katze schläft", "katze jagt", "hund jagt"};
const std::vector<std::string> english = {
    "dog sleeps", "dog barks", "cat sleeps", "cat hunts", "dog hunts"};

float taught(const std::string& one, const std::string& other) {
  const Course course(german, english);
  const Strengths learned =
      lessons(course.from, course.to, course.links, small_lexicon);
  const TypeIndex sources = index_of(course.from, Token::word);
  const TypeIndex targets = index_of(course.to, Token::word);
  for (const Partner& partner : learned.of(sources.at(one)))
    if (partner.type == targets.at(other)) return partner.strength;
  return 0;
}

TEST(Lessons, TeachWhichWordsGoTogether) {
  EXPECT_GT(taught("hund", "dog"), .3F);
  EXPECT_GT(taught("katze", "cat"), .3F);
  EXPECT_GT(taught("hund", "dog"), 2 * taught("hund", "barks"));
  EXPECT_EQ(taught("katze", "dog"), 0);
}

TEST(Lessons, AreNeverStrongerThanTheirParameter) {
  for (const char* one : {"hund", "katze", "schläft", "jagt"})
    for (const char* other : {"dog", "cat", "sleeps", "hunts"})
      EXPECT_LE(taught(one, other), small_lexicon.learned);
}

TEST(Lessons, AreNoneWhereNothingIsLinked) {
  const Course course(german, english);
  std::vector<Link> alone;
  for (std::uint32_t i = 0; i < 5; ++i) {
    alone.push_back({{i, i + 1}, {i, i}});
    alone.push_back({{i + 1, i + 1}, {i, i + 1}});
  }
  const Strengths learned =
      lessons(course.from, course.to, alone, small_lexicon);
  for (std::uint32_t type = 0; type < course.from.types.size(); ++type)
    EXPECT_TRUE(learned.of(type).empty());
}

}  // namespace
}  // namespace interlint::lessons_test
