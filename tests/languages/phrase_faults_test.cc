#include "languages/phrase_faults.h"

#include <gtest/gtest.h>

#include <string>

namespace interlint::phrase_faults_test {
namespace {

std::string shown(std::string_view text) {
  const Table table{
      .path = "faults.tsv",
      .rows = {{.cells = {"the|a of", "", ""}, .line = 2},
               {.cells = {"to at", "weak", ""}, .line = 3},
               {.cells = {"him was", "opening", "he"}, .line = 4}}};
  const PhraseFaults faults(table, WordClasses());
  std::string found;
  for (const PhraseFaults::Hit& hit : faults.hits(text, words(text)))
    found += std::string(hit.span.in(text)) + (hit.fault->weak ? "?" : "!");
  return found;
}

TEST(PhraseFaults, AreFoundInOrder) {
  EXPECT_EQ(shown("He went to at the of."), "to at?the of!");
  EXPECT_EQ(shown("He went to the end of it."), "");
}

TEST(PhraseFaults, MayNeedTheBeginningOfAClause) {
  EXPECT_EQ(shown("Him was late."), "Him was!");
  EXPECT_EQ(shown("It rained, him was late."), "him was!");
  EXPECT_EQ(shown("What I saw in him was new."), "");
}

TEST(PhraseFaults, WithAPatternThatCannotBeReadAreADamagedFile) {
  const Table table{.path = "faults.tsv",
                    .rows = {{.cells = {"<nothing>", "", ""}, .line = 2}}};
  EXPECT_THROW(PhraseFaults(table, WordClasses()), Failure);
}

}  // namespace
}  // namespace interlint::phrase_faults_test
