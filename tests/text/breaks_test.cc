#include "text/breaks.h"

#include <gtest/gtest.h>

#include <string>

namespace interlint::breaks_test {
namespace {

/// The text with a bar at each place but the end.
std::string barred(std::string_view text,
                   const std::vector<std::uint32_t>& ends) {
  std::string shown;
  std::uint32_t begin = 0;
  for (const std::uint32_t end : ends) {
    if (begin > 0) shown += '|';
    shown += text.substr(begin, end - begin);
    begin = end;
  }
  return shown;
}

std::string lines(std::string_view text) {
  return barred(text, line_breaks(text));
}

std::string characters(std::string_view text) {
  return barred(text, character_ends(text));
}

TEST(LineBreaks, StandBehindBlanksAndHyphensAndBetweenIdeographs) {
  EXPECT_EQ(lines("Der Zug hielt."), "Der |Zug |hielt.");
  EXPECT_EQ(lines("E-Mail an 12 %"), "E-|Mail |an |12 |%");
  EXPECT_EQ(lines("列車は。止"), "列|車|は。|止");
  EXPECT_EQ(lines(""), "");
}

TEST(CharacterEnds, KeepWhatAReaderTakesForOne) {
  EXPECT_EQ(characters("ae\u0301b"), "a|e\u0301|b");
  EXPECT_EQ(characters("🇩🇪👩‍🚒x"), "🇩🇪|👩‍🚒|x");
  EXPECT_EQ(characters("\xFF\xC3"), "\xFF|\xC3");
}

}  // namespace
}  // namespace interlint::breaks_test
