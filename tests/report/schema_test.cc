#include "report/schema.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <pugixml.hpp>
#include <set>
#include <string>
#include <string_view>

#include "rules/rule.h"
#include "sample.h"
#include "validation.h"

namespace interlint::schema_test {
namespace {

namespace fs = std::filesystem;

// ITS 2.0, section 8.10 (locQualityIssueType).
constexpr std::array<std::string_view, 27> its_types = {
    "terminology",
    "mistranslation",
    "omission",
    "untranslated",
    "addition",
    "duplication",
    "inconsistency",
    "grammar",
    "legal",
    "register",
    "locale-specific-content",
    "locale-violation",
    "style",
    "characters",
    "misspelling",
    "typographical",
    "formatting",
    "inconsistent-entities",
    "numbers",
    "markup",
    "pattern-problem",
    "whitespace",
    "internationalization",
    "length",
    "non-conformance",
    "uncategorized",
    "other"};

// The paths of MQM-Core that rules may use, and "none" for notices.  "fluency"
// is MQM's mnemonic for linguistic conventions, "design" for design and markup.
constexpr std::array<std::string_view, 37> mqm_paths = {
    "none",
    "accuracy/addition",
    "accuracy/mistranslation",
    "accuracy/no-translate",
    "accuracy/omission",
    "accuracy/untranslated",
    "design/broken-link",
    "design/local-formatting",
    "design/markup",
    "design/overall-design",
    "design/truncation-text-expansion",
    "fluency/character-encoding",
    "fluency/grammar",
    "fluency/punctuation",
    "fluency/spelling",
    "fluency/unintelligible",
    "locale-convention/address-format",
    "locale-convention/currency-format",
    "locale-convention/date-format",
    "locale-convention/measurement-format",
    "locale-convention/name-format",
    "locale-convention/number-format",
    "locale-convention/shortcut-key",
    "locale-convention/telephone-format",
    "locale-convention/time-format",
    "style/awkward",
    "style/company-style",
    "style/inconsistent-style",
    "style/register",
    "style/third-party-style",
    "style/unidiomatic",
    "terminology/term-inconsistency",
    "terminology/termbase",
    "terminology/wrong-term",
    "verity/culture-specific",
    "verity/end-user-suitability",
    "verity/legal-requirements"};

TEST(Schema, StandsInTheProgramByteForByte) {
  EXPECT_EQ(report_schema(),
            sample::contents(SOURCE_DIR "/src/report/interlint-report-1.xsd"));
}

TEST(Schema, ListsTheTypesThatRulesMayHave) {
  pugi::xml_document schema;
  ASSERT_TRUE(schema.load_string(std::string(report_schema()).c_str()));
  std::set<std::string> listed;
  for (const pugi::xpath_node& value : schema.select_nodes(
           "//xs:simpleType[@name='issueType']//xs:enumeration"))
    listed.insert(value.node().attribute("value").value());
  EXPECT_EQ(listed, std::set<std::string>(its_types.begin(), its_types.end()));
}

TEST(Categories, HoldEveryRule) {
  for (const Rule& rule : all_rules()) {
    EXPECT_TRUE(std::ranges::count(its_types, rule.about.its) == 1)
        << rule.about.code << " " << rule.about.its;
    EXPECT_TRUE(std::ranges::count(mqm_paths, rule.about.mqm) == 1)
        << rule.about.code << " " << rule.about.mqm;
  }
}

class Validity : public testing::Test {
  void SetUp() override {
    if (!sample::can_validate()) GTEST_SKIP() << "xmllint is not installed";
  }
};

TEST_F(Validity, IsThatOfWhatWeWrite) {
  RunInfo run = sample::run();
  for (const UnitsShown units :
       {UnitsShown::findings, UnitsShown::all, UnitsShown::none}) {
    run.units = units;
    EXPECT_TRUE(sample::is_valid_text(sample::whole(Form::xml, run)));
  }
  EXPECT_TRUE(sample::is_valid_text(sample::written(Form::xml, {}, run)));
  run.reproducible = true;
  run.started.clear();
  run.help_url = "https://example.org/rules/{code}";
  EXPECT_TRUE(sample::is_valid_text(sample::whole(Form::xml, run)));
}

TEST_F(Validity, IsThatOfARunOfAllRules) {
  RunInfo run = sample::run();
  run.rules.clear();
  for (const Rule& rule : all_rules())
    run.rules.push_back({&rule.about, rule.about.severity});
  EXPECT_TRUE(sample::is_valid_text(sample::written(Form::xml, {}, run)));
}

TEST_F(Validity, IsDeniedToEveryNegativeFixture) {
  int seen = 0;
  for (const auto& file :
       fs::directory_iterator(SOURCE_DIR "/tests/report/negative")) {
    EXPECT_FALSE(sample::is_valid(file.path())) << file.path();
    ++seen;
  }
  EXPECT_GE(seen, 15);
}

/// Our own report with one thing made wrong.
std::string broken(std::string_view from, std::string_view to) {
  std::string xml = sample::whole(Form::xml);
  const std::size_t at = xml.find(from);
  EXPECT_NE(at, std::string::npos) << from;
  return at == std::string::npos ? xml : xml.replace(at, from.size(), to);
}

TEST_F(Validity, IsLostByOneWrongWord) {
  const auto expect_invalid = [](std::string_view from, std::string_view to) {
    EXPECT_FALSE(sample::is_valid_text(broken(from, to)))
        << from << " -> " << to;
  };
  expect_invalid("urn:interlint:report:1\"", "urn:interlint:report:2\"");
  expect_invalid("status=\"checked\"", "status=\"fine\"");
  expect_invalid("kind=\"1-1\"", "kind=\"one-one\"");
  expect_invalid("confidence=\"0.98\"", "confidence=\"1.98\"");
  expect_invalid("applicability=\"safe\"", "applicability=\"sure\"");
  expect_invalid("role=\"related\"", "role=\"second\"");
  expect_invalid("by=\"baseline\"", "by=\"somebody\"");
  expect_invalid("<message>", "<note/><message>");
  expect_invalid("hex=\"0001\"", "hex=\"1\"");
  expect_invalid("line=\"1\"", "line=\"0\"");
  expect_invalid("lang=\"de\"", "lang=\"d!\"");
  expect_invalid("verdict=\"incomplete\"", "verdict=\"green\"");
  expect_invalid("since=\"2026-11-20\"", "since=\"yesterday\"");
}

}  // namespace
}  // namespace interlint::schema_test
