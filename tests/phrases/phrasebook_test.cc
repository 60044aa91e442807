#include "phrases/phrasebook.h"

#include <gtest/gtest.h>

#include <string>

#include "text/fold.h"
#include "text/hash.h"

namespace interlint::phrasebook_test {
namespace {

const Phrasebook& book() {
  static const Phrasebook all(SOURCE_DIR "/dictionaries", "de-AT", "en-GB");
  return all;
}

std::string right_of(std::string_view source, std::string_view target) {
  const std::vector<Word> here = words(source);
  const std::vector<Word> there = words(target);
  const auto hits = book().calques().hits({source, here}, {target, there});
  return hits.empty() ? "" : hits.front().pair->right;
}

TEST(Phrasebook, KnowsFalseFriendsInTheirForms) {
  for (const std::string_view form : {"chef", "chefs", "chef's", "Chef"}) {
    const auto found = book().false_friends().behind(hash_of(folded(form)));
    ASSERT_FALSE(found.empty()) << form;
    EXPECT_EQ(found.front()->source, "Chef");
  }
  EXPECT_TRUE(book().false_friends().behind(hash_of("boss")).empty());
}

TEST(Phrasebook, FindsCalquesBesideTheirSource) {
  EXPECT_EQ(
      right_of("Er ist seit drei Jahren da.", "He is here since three years."),
      "for three years");
  EXPECT_EQ(
      right_of("Er ging vor drei Jahren.", "He is here since three years."),
      "");
  EXPECT_EQ(right_of("Von Anna Muster 3 min Lesedauer",
                     "From Anna Muster| 3 min read"),
            "By ...");
  EXPECT_EQ(right_of("Von Anna Muster, der Leiterin, kam nichts.",
                     "From Anna Muster, the head, came nothing."),
            "");
}

std::string abbreviation_in(std::string_view text) {
  const auto hits = book().abbreviations().hits(text, words(text));
  return hits.empty() ? "" : std::string(hits.front().span.in(text));
}

TEST(Phrasebook, FindsAbbreviationsWithAndWithoutBlanks) {
  for (const auto& [text, found] : {std::pair{"He uses z.B. wood", "z.B."},
                                    {"He uses z. B. wood", "z. B."},
                                    {"3 Mio. euros", "Mio."},
                                    {"a Mio device", ""},
                                    {"at 18 Uhr", "Uhr"},
                                    {"the uhr", ""},
                                    {"Uhrig came", ""}})
    EXPECT_EQ(abbreviation_in(text), found) << text;
}

}  // namespace
}  // namespace interlint::phrasebook_test
