#include "session/limits.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace interlint::limits_test {
namespace {

/// The messages of what is left of five findings, and how many are hidden.
std::string left(const Limits& limits) {
  Checked checked;
  const auto add = [&](std::string_view code, Severity severity,
                       float confidence, const char* message) {
    checked.findings.push_back({.code = code,
                                .severity = severity,
                                .confidence = confidence,
                                .message = message});
  };
  add("DUP001", Severity::warning, 0.9F, "a");
  add("NUM001", Severity::error, 0.6F, "b");
  add("DUP001", Severity::warning, 0.8F, "c");
  add("WSP001", Severity::info, 0.9F, "d");
  add("NUM001", Severity::error, 0.9F, "e");
  std::vector<Checked> run;
  run.push_back(std::move(checked));
  checked = std::move(limited(std::move(run), limits).front());
  std::string messages;
  for (const Finding& finding : checked.findings) messages += finding.message;
  return messages + " " + std::to_string(checked.hidden);
}

// What is gravest and surest stays, in the order of the text.
TEST(Limits, HideWhatMattersLess) {
  EXPECT_EQ(left({}), "abcde 0");
  EXPECT_EQ(left({.min_severity = Severity::warning}), "abce 1");
  EXPECT_EQ(left({.min_severity = Severity::error}), "be 3");
  EXPECT_EQ(left({.min_confidence = 0.85F}), "ade 2");
  EXPECT_EQ(left({.max_findings = 3}), "abe 2");
  EXPECT_EQ(left({.max_findings = 1}), "e 4");
  EXPECT_EQ(left({.max_per_rule = 1}), "ade 2");
  EXPECT_EQ(left({.max_findings = 2, .max_per_rule = 1}), "ae 3");
}

}  // namespace
}  // namespace interlint::limits_test
