#include "align/moves.h"

#include <gtest/gtest.h>

#include "lines.h"

namespace interlint::moves_test {
namespace {

/// The moves between two texts as "3-4:0-1 ...", segments counted from 0.
std::string moved(const std::vector<std::string>& source,
                  const std::vector<std::string>& target) {
  const Lines from = text(source);
  const Lines to = text(target);
  std::string shown;
  for (const Move& move : align(from.sentences(), to.sentences()).moves) {
    shown += (shown.empty() ? "" : " ") + std::to_string(move.source.begin) +
             "-" + std::to_string(move.source.end) + ":" +
             std::to_string(move.target.begin) + "-" +
             std::to_string(move.target.end);
    EXPECT_GT(move.confidence, 0);
    EXPECT_LE(move.confidence, 1);
  }
  return shown;
}

const std::string ships = "Im Hafen von Hamburg liegen 12 Schiffe aus Panama.";
const std::string bread = "Peter Lang kauft 3 Brote beim Bäcker Meier in Kiel.";
const std::string rain =
    "Am 7. Mai kam viel Regen aus Dänemark nach Flensburg.";
const std::string ferry =
    "Die Color Fantasy nach Oslo ist 224 Meter lang und fährt um 14 Uhr.";
const std::string the_ships =
    "There are 12 ships from Panama in the port of Hamburg.";
const std::string the_bread =
    "Peter Lang buys 3 loaves from Meier the baker in Kiel.";
const std::string the_rain =
    "On May 7 a lot of rain came from Denmark to Flensburg.";
const std::string the_ferry =
    "The Color Fantasy to Oslo is 224 meters long and leaves at 14.";

TEST(Moves, AreNoneWhereTheOrderIsTheSame) {
  EXPECT_EQ(moved({ships, "", bread, "", rain, "", ferry},
                  {the_ships, "", the_bread, "", the_rain, "", the_ferry}),
            "");
  EXPECT_EQ(moved({}, {}), "");
  EXPECT_EQ(moved({ships}, {}), "");
}

TEST(Moves, AreParagraphsThatStandElsewhere) {
  EXPECT_EQ(moved({ships, "", bread, "", rain, "", ferry},
                  {the_ferry, "", the_ships, "", the_bread, "", the_rain}),
            "3-4:0-1");
  EXPECT_EQ(moved({ships, "", bread, "", rain, "", ferry},
                  {the_bread, "", the_rain, "", the_ferry, "", the_ships}),
            "0-1:3-4");
}

TEST(Moves, AreNoneOfWhatIsMissingAndWhatWasAdded) {
  EXPECT_EQ(moved({ships, "", bread, "", rain, "", ferry},
                  {"Nobody knows what the council will say about it next week.",
                   "", the_ships, "", the_bread, "", the_rain}),
            "");
}

TEST(Moves, AreSentencesThatChangedPlaces) {
  EXPECT_EQ(moved({ships, bread, rain, ferry},
                  {the_ships, the_rain, the_bread, the_ferry}),
            "1-2:2-3");
}

TEST(Moves, HoldNeighboursTogether) {
  EXPECT_EQ(moved({ships, "", bread, "", rain, ferry},
                  {the_rain, the_ferry, "", the_ships, "", the_bread}),
            "0-2:2-4");
}

}  // namespace
}  // namespace interlint::moves_test
