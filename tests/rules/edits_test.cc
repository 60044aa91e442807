#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "cases.h"
#include "checked_texts.h"
#include "edited.h"
#include "marks.h"

namespace interlint {
namespace {

/// An edit that does not put right what its finding points at.  An entry that
/// has become right fails the test: delete it.
struct KnownWrong {
  std::string_view code;
  std::string_view target;  ///< of the case, with its marks
  std::string_view reason;
};

constexpr std::array<KnownWrong, 0> known_wrong = {};

/// What is shown and never applied may be a hint; it counts as an edit only
/// where it says what to write instead.
bool is_replacement(const Edit& edit) {
  return edit.applicability != Edit::Applicability::display ||
         (!edit.target.empty() && !edit.text.empty());
}

std::vector<Edit> edits_of(const Finding& finding) {
  std::vector<Edit> edits = finding.edits;
  std::erase_if(edits, [](const Edit& edit) { return !is_replacement(edit); });
  return edits;
}

/// All edits of all findings.
std::vector<Edit> edits_of(const Checked& checked) {
  std::vector<Edit> all;
  for (const Finding& finding : checked.findings)
    std::ranges::copy(edits_of(finding), std::back_inserter(all));
  return all;
}

/// A rule and a source, to check changing targets with.
struct Desk {
  const Rule& rule;
  std::string source;
  std::string language;

  Checked checked(std::string_view target) const {
    return checked_by(rule, source, target, language);
  }
};

/// Does the rule still point at one of the places?
bool speaks_at(const Checked& checked, const std::set<Span>& places) {
  return std::ranges::any_of(checked.findings, [&](const Finding& finding) {
    if (!finding.target) return false;
    const Span at = checked.bitext->target.origin.in_file(*finding.target);
    return std::ranges::any_of(
        places, [&](Span place) { return at.overlaps(place) || at == place; });
  });
}

/// What is wrong with the edits of one finding, done alone; empty: nothing.
std::string fault_of(const Desk& desk, const Checked& before,
                     const Finding& finding) {
  const std::vector<Edit> edits = edits_of(finding);
  if (edits.empty()) return "";
  const Document& target = before.bitext->target;
  const auto [text, places] = edited(target, edits);
  if (text == target.bytes) return "changes nothing";
  const Checked after = desk.checked(text);
  if (speaks_at(after, places)) return "is found again: " + text;
  if (after.findings.size() >= before.findings.size())
    return "brings a new finding: " + text;
  return "";
}

/// What is wrong with the edits of all findings, done together: done once more,
/// they must change nothing.
std::string fault_of_all(const Desk& desk, const Checked& before) {
  const Document& target = before.bitext->target;
  const std::string text = edited(target, edits_of(before)).file;
  const Checked after = desk.checked(text);
  const std::string again = edited(after.bitext->target, edits_of(after)).file;
  return again == text ? "" : "done twice: " + again;
}

std::string fault_of(const Rule& rule, const Case& one) {
  const Desk desk{rule, without_marks(with_blocks(one.source)), one.language};
  const Checked before = desk.checked(without_marks(with_blocks(one.target)));
  for (const Finding& finding : before.findings)
    if (std::string fault = fault_of(desk, before, finding); !fault.empty())
      return fault;
  return fault_of_all(desk, before);
}

bool is_known(const Rule& rule, const Case& one) {
  return std::ranges::any_of(known_wrong, [&](const KnownWrong& known) {
    return known.code == rule.about.code && known.target == one.target;
  });
}

class Edits : public testing::TestWithParam<Rule> {};

TEST_P(Edits, PutRightWhatWasFound) {
  for (const Case& one : bad_cases(GetParam())) {
    const std::string fault = fault_of(GetParam(), one);
    if (is_known(GetParam(), one))
      EXPECT_NE(fault, "") << "is right by now: " << one.lines();
    else
      EXPECT_EQ(fault, "") << one.lines();
  }
}

INSTANTIATE_TEST_SUITE_P(All, Edits, testing::ValuesIn(all_rules()), test_name);

/// No entry outlives its case.
TEST(KnownWrongEdits, AreOfACase) {
  for (const KnownWrong& known : known_wrong) {
    const Rule* rule = find_rule(known.code);
    ASSERT_NE(rule, nullptr) << known.code;
    const std::vector<Case> cases = bad_cases(*rule);
    EXPECT_NE(std::ranges::find(cases, known.target, &Case::target),
              cases.end())
        << known.target;
    EXPECT_FALSE(known.reason.empty());
  }
}

}  // namespace
}  // namespace interlint
