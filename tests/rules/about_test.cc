#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <regex>
#include <set>
#include <string>

#include "rules/rule.h"

namespace interlint::about_test {
namespace {

TEST(RuleTable, HasEveryCodeAndNameOnce) {
  std::set<std::string_view> seen;
  for (const Rule& rule : all_rules()) {
    EXPECT_TRUE(seen.insert(rule.about.code).second) << rule.about.code;
    EXPECT_TRUE(seen.insert(rule.about.name).second) << rule.about.name;
  }
}

TEST(RuleTable, NamesRulesAfterTheirFiles) {
  for (const Rule& rule : all_rules()) {
    std::string file(rule.about.name);
    std::ranges::replace(file, '-', '_');
    EXPECT_TRUE(std::filesystem::exists(SOURCE_DIR "/src/rules/" +
                                        std::string(rule.about.family) + "/" +
                                        file + ".cc"))
        << rule.about.code;
  }
}

TEST(RuleTable, IsFilledInWhole) {
  const std::regex code("[A-Z]{3}[0-9]{3}");
  const std::regex name("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  for (const Rule& rule : all_rules()) {
    const About& about = rule.about;
    EXPECT_TRUE(std::regex_match(std::string(about.code), code)) << about.code;
    EXPECT_TRUE(std::regex_match(std::string(about.name), name)) << about.name;
    for (const std::string_view text :
         {about.title, about.what, about.why, about.cure, about.its, about.mqm})
      EXPECT_FALSE(text.empty()) << about.code;
    EXPECT_TRUE(about.what.ends_with('.')) << about.code;
    EXPECT_TRUE(about.why.ends_with('.')) << about.code;
    EXPECT_TRUE(about.cure.ends_with('.')) << about.code;
    EXPECT_FALSE(about.title.ends_with('.')) << about.code;
  }
}

TEST(RuleTable, NamesRulesThatThereAre) {
  std::set<std::string_view> names;
  for (const Rule& rule : all_rules()) {
    names.insert(rule.about.name);
    names.insert(rule.about.family);
  }
  for (const Rule& rule : all_rules()) {
    for (const Yield& yield : rule.about.yields_to)
      EXPECT_TRUE(names.contains(yield.to))
          << rule.about.code << " yields to " << yield.to;
    for (const std::string_view other : rule.about.despite)
      EXPECT_TRUE(names.contains(other)) << rule.about.code << ": " << other;
  }
}

TEST(RuleTable, GivesFamiliesNoNameOfARule) {
  for (const Rule& rule : all_rules())
    EXPECT_EQ(find_rule(rule.about.family), nullptr) << rule.about.family;
}

}  // namespace
}  // namespace interlint::about_test
