#include "report/manual.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "golden.h"
#include "report/columns.h"
#include "sample.h"
#include "text/fold.h"

namespace interlint::manual_test {
namespace {

About explained() {
  About about = sample::doubled_word;
  about.what =
      "The same word stands twice in a row in the target, with nothing "
      "but a blank between the two of them.";
  about.bad = {{"Das Haus ist alt.", "[[The The]] house is old."},
               {"", "It was [[that that]] word."}};
  about.good = {{"Erstens. ¶ Zweitens.", "First. ¶ Second."}};
  about.target_only = TargetOnly::reduced;
  return about;
}

TEST(Manual, ReadsAsReviewed) {
  sample::expect_golden("manual.txt",
                        manual_page(explained(), nullptr, Colour::never));
}

TEST(Manual, FitsOnATerminal) {
  for (const Rule& rule : all_rules()) {
    const std::string page =
        manual_page(rule.about, measured(rule.about.code), Colour::never);
    std::string_view rest = page;
    while (!rest.empty()) {
      const std::size_t end = rest.find('\n');
      EXPECT_LE(columns(rest.substr(0, end)), 80U) << rest.substr(0, end);
      rest.remove_prefix(end + 1);
    }
  }
}

TEST(Manual, SaysWhatWasMeasured) {
  const auto page = [](const Measured& rule) {
    return squeezed(manual_page(explained(), &rule, Colour::never));
  };
  EXPECT_THAT(page({"DUP001", 1000, 1, 150, 149, 90}),
              testing::AllOf(
                  testing::HasSubstr("it spoke on 1 of 1000 clean segments."),
                  testing::HasSubstr("It found 149 of 150 planted errors of "
                                     "its kind."),
                  testing::HasSubstr("90 of 100 findings are right.")));
  EXPECT_THAT(page({"DUP001", 1000, 3, 150, 149, 90, 2}),
              testing::HasSubstr("it spoke on 3 of 1000 clean segments. A "
                                 "reader found 2 of these at fault indeed."));
  EXPECT_THAT(page({"DUP001", 1000, 0, 0, 0, std::nullopt}),
              testing::HasSubstr("how often it is right is not known."));
  EXPECT_THAT(page({"DUP001", 0, 0, 0, 0, std::nullopt}),
              testing::HasSubstr("It was not measured yet."));
}

/// A new rule is measured before it is shipped: tests/bench/precision.py.
TEST(Measurement, NamesEveryRuleAndNoOther) {
  std::vector<std::string_view> measured_rules;
  for (const Measured& rule : last_measurement().rules)
    measured_rules.push_back(rule.code);
  std::vector<std::string_view> rules;
  for (const Rule& rule : all_rules()) rules.push_back(rule.about.code);
  EXPECT_EQ(measured_rules, rules);
  EXPECT_EQ(last_measurement().date.size(), 10U);
  EXPECT_FALSE(last_measurement().data.empty());
}

TEST(Measurement, HoldsSoundNumbers) {
  for (const Measured& rule : last_measurement().rules) {
    EXPECT_LE(rule.flagged, rule.clean) << rule.code;
    EXPECT_LE(rule.true_alarms, rule.flagged) << rule.code;
    EXPECT_LE(rule.found, rule.planted) << rule.code;
    EXPECT_LE(rule.precision.value_or(0), 100U) << rule.code;
  }
}

std::vector<RuleListed> listed() {
  return {{&sample::doubled_word, Severity::warning, true, "profile editorial"},
          {&sample::name_inconsistent, Severity::info, false, "--ignore"}};
}

TEST(RuleTables, AreLinesForPeople) {
  EXPECT_EQ(rules_table(listed(), TableForm::text),
            "DUP001  doubled-word       warning  on   Word written twice\n"
            "NAM002  name-inconsistent  info     off  Name written in two "
            "ways\n");
}

TEST(RuleTables, AreMarkdownForPages) {
  EXPECT_THAT(rules_table(listed(), TableForm::markdown),
              testing::HasSubstr(
                  "| DUP001 | doubled-word | warning | on | A word stands "
                  "twice in a row. | duplication | fluency/grammar |\n"));
}

TEST(RuleTables, AreJsonForPrograms) {
  const auto table =
      nlohmann::json::parse(rules_table(listed(), TableForm::json));
  EXPECT_EQ(table.at(0).at("code"), "DUP001");
  EXPECT_EQ(table.at(1).at("on"), false);
  EXPECT_EQ(table.at(1).at("because"), "--ignore");
}

}  // namespace
}  // namespace interlint::manual_test
