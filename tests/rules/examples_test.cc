#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include "cases.h"
#include "checked_texts.h"
#include "marks.h"

namespace interlint {
namespace {

/// The case as the rule would have marked it, source over target; empty if it
/// marks nothing.
std::string marked_by(const Rule& rule, const Case& one) {
  const std::string source = without_marks(with_blocks(one.source));
  const std::string target = without_marks(with_blocks(one.target));
  const Checked checked = checked_by(rule, source, target, one.language);
  if (checked.findings.empty()) return "";
  std::set<Span> in_source;
  std::set<Span> in_target;
  for (const Finding& finding : checked.findings) {
    if (finding.source)
      in_source.insert(checked.bitext->source.origin.in_file(*finding.source));
    if (finding.target)
      in_target.insert(checked.bitext->target.origin.in_file(*finding.target));
  }
  return with_marks(source, in_source) + "\n" + with_marks(target, in_target);
}

class Rules : public testing::TestWithParam<Rule> {};

TEST_P(Rules, MarkWhatTheirExamplesMark) {
  ASSERT_FALSE(GetParam().about.bad.empty());
  for (const Case& bad : cases_of(GetParam().about.bad))
    EXPECT_EQ(marked_by(GetParam(), bad), bad.lines());
}

TEST_P(Rules, LeaveTheirGoodExamplesAlone) {
  ASSERT_FALSE(GetParam().about.good.empty());
  for (const Case& good : cases_of(GetParam().about.good))
    EXPECT_EQ(marked_by(GetParam(), good), "") << good.lines();
}

/// src/rules/<family>/<rule>.bitext holds the harder cases: a source line, a
/// target line, marked like the examples; lines that start with # are for
/// people.
TEST_P(Rules, MarkWhatTheirBitextMarks) {
  const std::vector<Case> cases = cases_in(case_file(GetParam()));
  ASSERT_FALSE(cases.empty()) << case_file(GetParam()) << " has no cases";
  for (const Case& one : cases)
    EXPECT_EQ(marked_by(GetParam(), one), one.is_marked() ? one.lines() : "")
        << one.lines();
}

TEST(CaseFiles, BelongToARule) {
  std::set<std::filesystem::path> files;
  for (const Rule& rule : all_rules()) files.insert(case_file(rule));
  for (const auto& entry :
       std::filesystem::recursive_directory_iterator(SOURCE_DIR "/src/rules")) {
    if (entry.path().extension() != ".bitext") continue;
    EXPECT_TRUE(files.contains(entry.path())) << entry.path();
  }
}

INSTANTIATE_TEST_SUITE_P(All, Rules, testing::ValuesIn(all_rules()), test_name);

}  // namespace
}  // namespace interlint
