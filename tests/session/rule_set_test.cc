#include "session/rule_set.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace interlint::rule_set_test {
namespace {

/// The codes of the rules of group DUP that run; "?" and the sentence
/// where a word means no rule.
std::string chosen(const Selection& selection) {
  const auto rules = rule_set(selection);
  if (!rules) return "? " + rules.error().message;
  std::string codes;
  for (const ChosenRule& one : rules->rules)
    if (one.rule->about.code.starts_with("DUP"))
      codes += (codes.empty() ? "" : " ") + std::string(one.rule->about.code);
  return codes;
}

std::size_t count(const Selection& selection) {
  return rule_set(selection)->rules.size();
}

TEST(Selections, SwitchRulesOnAndOff) {
  const std::string usual = chosen({});
  EXPECT_EQ(chosen({.select = {"DUP001"}}), "DUP001");
  EXPECT_EQ(chosen({.select = {"doubled-word"}}), "DUP001");
  EXPECT_EQ(chosen({.select = {"NUM", "DUP001"}}), "DUP001");
  EXPECT_EQ(chosen({.select = {"NUM"}}), "");
  EXPECT_EQ(chosen({.select = {"NUM"}, .extend_select = {"DUP001"}}), "DUP001");
  EXPECT_EQ(chosen({.ignore = {"DUP"}}), "");
  EXPECT_EQ(chosen({.extend_select = {"DUP001"}, .ignore = {"DUP001"}}),
            chosen({.ignore = {"DUP001"}}));
  EXPECT_EQ(chosen({.select = {"ALL"}, .ignore = {"NUM"}}),
            chosen({.profile = "strict"}));
  EXPECT_EQ(chosen({.profile = "editorial"}), usual);
}

TEST(Selections, OfAProfileGrowWithIt) {
  EXPECT_LT(count({.profile = "corpus"}), count({.profile = "editorial"}));
  EXPECT_LE(count({.profile = "editorial"}), count({.profile = "strict"}));
  EXPECT_EQ(count({.profile = "strict"}), all_rules().size());
}

TEST(Selections, AnswerAWordThatMeansNothing) {
  EXPECT_EQ(chosen({.select = {"doubled-wrod"}}),
            "? no rule is called “doubled-wrod”; did you mean “doubled-word”?");
  EXPECT_EQ(chosen({.ignore = {"dup"}}),
            "? no rule is called “dup”; see interlint rules");
  EXPECT_EQ(chosen({.extend_select = {""}}),
            "? no rule is called “”; see interlint rules");
}

TEST(RuleSets, AreInOrderOfCodesWithTheSeverityOfTheRule) {
  const auto rules = rule_set({.select = {"SPL", "DUP", "DUP001"}})->rules;
  EXPECT_TRUE(std::ranges::is_sorted(
      rules, std::ranges::less_equal{},
      [](const ChosenRule& one) { return std::string(one.rule->about.code); }));
  for (const ChosenRule& one : rules)
    EXPECT_EQ(one.severity, one.rule->about.severity);
}

TEST(Rules, AreCalledByCodeNameAndGroup) {
  EXPECT_EQ(rules_called("DUP001").size(), 1U);
  EXPECT_EQ(rules_called("doubled-word").size(), 1U);
  EXPECT_GE(rules_called("DUP").size(), 1U);
  EXPECT_EQ(rules_called("ALL").size(), all_rules().size());
  EXPECT_TRUE(rules_called("nothing-like-it").empty());
  EXPECT_TRUE(rules_called("").empty());
}

}  // namespace
}  // namespace interlint::rule_set_test
