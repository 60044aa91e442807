#include "names/names.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace interlint::names_test {
namespace {

/// The names of a text, between bars.
std::string names_in(std::string_view text) {
  std::string all;
  for (const Name& name : names(text, words(text)))
    all += std::string(name.span.in(text)) + "|";
  return all;
}

TEST(Names, AreRunsOfCapitalisedWords) {
  for (const auto& [text, found] :
       {std::pair{"Then Angela Merkel met Lee Jae-yong.",
                  "Then Angela Merkel|Lee Jae|"},
        {"She lives in St. Gallen now.", "She|St. Gallen|"},
        {"the iPhone of NATO", "iPhone|NATO|"},
        {"nothing here 2025", ""},
        {"Özdemir came. Then Ms Ódor", "Özdemir|Then Ms Ódor|"},
        {"", ""},
        {"\xff\xfe A", "A|"}})
    EXPECT_EQ(names_in(text), found) << text;
}

TEST(Names, CountTheirWords) {
  const std::string_view text = "in New York City";
  const std::vector<Name> found = names(text, words(text));
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].first_word, 1U);
  EXPECT_EQ(found[0].words, 3U);
}

}  // namespace
}  // namespace interlint::names_test
