#include "phrases/phrase_pairs.h"

#include <gtest/gtest.h>

#include <string>

namespace interlint::phrase_pairs_test {
namespace {

/// A table of phrase pairs, a row a list of cells.
Table table_of(const std::vector<std::vector<std::string>>& rows) {
  Table table{.path = "calques.tsv"};
  for (const auto& cells : rows) {
    Row row{.cells = cells, .line = 7};
    row.cells.resize(5);
    table.rows.push_back(std::move(row));
  }
  return table;
}

const PhrasePairs& pairs() {
  static const PhrasePairs all(
      table_of({{"seit <number>", "since <number> *s", "for"},
                {"Von", "From <Name>", "By", "line"},
                {"Angst vor", "fear before", "fear of", "weak", "Mind it."}}),
      {}, {});
  return all;
}

/// "source > target: right" of every hit.
std::string hits(std::string_view source, std::string_view target) {
  std::string shown;
  const std::vector<Word> here = words(source);
  const std::vector<Word> there = words(target);
  for (const PhrasePairs::Hit& hit :
       pairs().hits({source, here}, {target, there})) {
    shown += std::string(shown.empty() ? "" : ", ") +
             std::string(hit.source.in(source)) + " > " +
             std::string(hit.target.in(target)) + ": " + hit.pair->right;
  }
  return shown;
}

TEST(PhrasePairs, AreFoundInBothTexts) {
  EXPECT_EQ(hits("Er lebt seit 3 Jahren hier.", "He lives here since 3 years."),
            "seit 3 > since 3 years: for");
  EXPECT_EQ(hits("Er lebt hier.", "He lives here since 3 years."), "");
  EXPECT_EQ(hits("Er lebt seit 3 Jahren hier.", "He has lived here for 3."),
            "");
  EXPECT_EQ(hits("seit 3, seit 4", "since 3 years, since 4 days"),
            "seit 3 > since 3 years: for, seit 3 > since 4 days: for");
  EXPECT_EQ(hits("", ""), "");
}

TEST(PhrasePairs, KnowLinesThatAreNoSentences) {
  EXPECT_EQ(hits("Von Anna", "From Anna"), "Von > From Anna: By");
  EXPECT_EQ(hits("Von Anna kam nichts.", "From Anna came nothing."), "");
}

TEST(PhrasePairs, KeepTheirNotes) {
  const std::string_view source = "Angst vor Hunden";
  const std::string_view target = "fear before dogs";
  const std::vector<Word> here = words(source);
  const std::vector<Word> there = words(target);
  const auto found = pairs().hits({source, here}, {target, there});
  ASSERT_EQ(found.size(), 1U);
  EXPECT_TRUE(found[0].pair->weak);
  EXPECT_EQ(found[0].pair->note, "Mind it.");
}

TEST(PhrasePairs, SayWhichLineIsBad) {
  try {
    const PhrasePairs bad(table_of({{"a <nothing>", "b", "c"}}), {}, {});
    FAIL();
  } catch (const Failure& failure) {
    EXPECT_EQ(failure.problem().path, "calques.tsv");
    EXPECT_EQ(failure.problem().line, 7U);
  }
}

}  // namespace
}  // namespace interlint::phrase_pairs_test
