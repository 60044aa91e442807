#include "align/align.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "align/band.h"
#include "align/parameters.h"
#include "lines.h"

namespace interlint::align_test {
namespace {

std::vector<Link> aligned(const Lines& source, const Lines& target) {
  return align(source.sentences(), target.sentences()).links;
}

/// The links as "1-1 2-1 1-0".
std::string types(const std::vector<Link>& links) {
  std::string shown;
  for (const Link& link : links)
    shown += (shown.empty() ? "" : " ") + std::to_string(link.source.size()) +
             "-" + std::to_string(link.target.size());
  return shown;
}

const std::vector<std::string> german = {
    "Neue Brücke über die Werre eröffnet",
    "",
    "Nach drei Jahren Bauzeit ist die neue Brücke über die Werre frei.",
    "Rund 1.200 Menschen kamen zur Eröffnung.",
    "Bürgermeisterin Anna Berg sprach von einem Meilenstein für Herford.",
    "",
    "Der Bau kostete 14 Millionen Euro.",
    "Geplant waren 2019 nur 9 Millionen.",
    "Peter Lang vom Verein Werretal kritisierte die Kosten scharf.",
    "",
    "Ab Montag fährt dort auch die Buslinie 12 nach Bünde.",
    "Der alte Steg bleibt bis Oktober gesperrt.",
    "Danach soll er nach Angaben der Stadt abgerissen werden."};

const std::vector<std::string> english = {
    "New bridge across the Werre opens",
    "",
    "After three years of construction, the new Werre bridge is open.",
    "Around 1,200 people came to the opening.",
    "Mayor Anna Berg spoke of a milestone for Herford.",
    "",
    "Construction cost 14 million euros.",
    "In 2019, only 9 million had been planned.",
    "Peter Lang of the Werretal association sharply criticized the costs.",
    "",
    "From Monday, bus line 12 to Bünde will also use it.",
    "The old footbridge stays closed until October.",
    "After that it is to be torn down, according to the city."};

std::vector<std::string> without(std::vector<std::string> lines,
                                 std::size_t i) {
  lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(i));
  return lines;
}

TEST(Links, JoinSentencesThatSayTheSame) {
  EXPECT_EQ(types(aligned(text(german), text(english))),
            "1-1 1-1 1-1 1-1 1-1 1-1 1-1 1-1 1-1 1-1");
}

TEST(Links, LeaveASentenceThatIsMissingAlone) {
  EXPECT_EQ(types(aligned(text(german), text(without(english, 4)))),
            "1-1 1-1 1-1 1-0 1-1 1-1 1-1 1-1 1-1 1-1");
  EXPECT_EQ(types(aligned(text(german), text(without(english, 8)))),
            "1-1 1-1 1-1 1-1 1-1 1-1 1-0 1-1 1-1 1-1");
  EXPECT_EQ(types(aligned(text(without(german, 8)), text(english))),
            "1-1 1-1 1-1 1-1 1-1 1-1 0-1 1-1 1-1 1-1");
}

TEST(Links, JoinSentencesThatWereMerged) {
  std::vector<std::string> merged = english;
  merged[6] += " " + merged[7];
  EXPECT_EQ(types(aligned(text(german), text(without(merged, 7)))),
            "1-1 1-1 1-1 1-1 2-1 1-1 1-1 1-1 1-1");
}

TEST(Links, OfATextWithItselfAreOneToOne) {
  for (const Link& link : aligned(text(german), text(german))) {
    EXPECT_EQ(link.source, link.target);
    EXPECT_EQ(link.source.size(), 1U);
    EXPECT_GT(link.confidence, 0.9F);
  }
}

TEST(Links, AreMirroredWhenTheSidesAreSwapped) {
  const Lines source = text(without(german, 9));
  const Lines target = text(without(english, 4));
  const std::vector<Link> there = aligned(source, target);
  const std::vector<Link> back = aligned(target, source);
  ASSERT_EQ(there.size(), back.size());
  for (std::size_t i = 0; i < there.size(); ++i) {
    EXPECT_EQ(there[i].source, back[i].target);
    EXPECT_EQ(there[i].target, back[i].source);
    EXPECT_NEAR(there[i].confidence, back[i].confidence, 1e-3);
  }
}

TEST(Links, OfNothingAreNone) {
  EXPECT_TRUE(aligned(text({}), text({})).empty());
  EXPECT_EQ(types(aligned(text({"Eins.", "Zwei."}), text({}))), "1-0 1-0");
  EXPECT_EQ(types(aligned(text({}), text({"One."}))), "0-1");
}

TEST(Links, DoNotJoinAHeadingWithItsParagraph) {
  const auto headed = [](const std::vector<std::string>& lines) {
    Lines made = text(lines);
    made.document.blocks[0].kind = Kind::heading;
    return made;
  };
  EXPECT_EQ(
      types(aligned(headed({"Lage", "", "Es regnet in Bonn seit 3 Tagen."}),
                    headed({"Situation", "",
                            "It has been raining in Bonn for 3 days."}))),
      "1-1 1-1");
}

/// Every segment is in one link, links are in order, nulls hold one sentence.
void expect_whole(const std::vector<Link>& links, const Lines& source,
                  const Lines& target) {
  std::uint32_t i = 0;
  std::uint32_t j = 0;
  for (const Link& link : links) {
    ASSERT_EQ(link.source.begin, i);
    ASSERT_EQ(link.target.begin, j);
    EXPECT_TRUE(!link.source.empty() || link.target.size() == 1);
    EXPECT_TRUE(!link.target.empty() || link.source.size() == 1);
    EXPECT_GE(link.confidence, 0);
    EXPECT_LE(link.confidence, 1);
    i = link.source.end;
    j = link.target.end;
  }
  EXPECT_EQ(i, source.segments.size());
  EXPECT_EQ(j, target.segments.size());
}

std::vector<std::string> scribble(std::mt19937& random, std::uint64_t lines) {
  std::vector<std::string> made;
  for (std::uint64_t line = 0; line < lines; ++line) {
    std::string sentence;
    for (auto words = random() % 9; words > 0; --words)
      sentence += "w" + std::string(1, static_cast<char>(random() % 256)) +
                  std::to_string(random() % 40) + " ";
    made.push_back(sentence);
  }
  return made;
}

TEST(Links, HoldEverySegmentOfAnyTexts) {
  std::mt19937 random(7);
  for (int round = 0; round < 60; ++round) {
    const Lines source = text(scribble(random, random() % 300));
    const Lines target = text(scribble(random, random() % 300));
    expect_whole(aligned(source, target), source, target);
  }
}

TEST(Links, AreTheSameEveryTime) {
  std::mt19937 random(3);
  const Lines source = text(scribble(random, 250));
  const Lines target = text(scribble(random, 240));
  const std::vector<Link> once = aligned(source, target);
  const std::vector<Link> again = aligned(source, target);
  ASSERT_EQ(once.size(), again.size());
  for (std::size_t i = 0; i < once.size(); ++i) {
    EXPECT_EQ(once[i].source, again[i].source);
    EXPECT_EQ(once[i].target, again[i].target);
    EXPECT_EQ(once[i].confidence, again[i].confidence);
  }
}

TEST(Links, OfOneSentenceAgainstManyAreWhole) {
  std::mt19937 random(5);
  const Lines one = text({"Ein Satz."});
  const Lines many = text(scribble(random, 30'000));
  expect_whole(aligned(one, many), one, many);
  expect_whole(aligned(many, one), many, one);
}

TEST(Bands, AreConnectedAndHoldBothEnds) {
  std::mt19937 random(11);
  for (const unsigned rows : {0U, 1U, 3U, 200U, 500U}) {
    for (const unsigned columns : {0U, 1U, 40U, 700U}) {
      const Lines source = text(scribble(random, rows));
      const Lines target = text(scribble(random, columns));
      const Profile from = profile(source.sentences(), small_lexicon);
      const Profile to = profile(target.sentences(), small_lexicon);
      const Band band = band_along_anchors(
          from, to, known_strengths(from, to, small_lexicon, nullptr));
      ASSERT_EQ(band.low.size(), from.size() + 1);
      EXPECT_TRUE(band.holds(0, 0));
      EXPECT_TRUE(band.holds(from.size(), to.size()));
      for (std::size_t row = 1; row < band.low.size(); ++row) {
        EXPECT_LE(band.low[row - 1], band.low[row]);
        EXPECT_LE(band.low[row], band.high[row - 1]);
      }
    }
  }
}

}  // namespace
}  // namespace interlint::align_test
