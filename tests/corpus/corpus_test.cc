#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <regex>
#include <string>
#include <vector>

#include "program.h"

namespace interlint::corpus_test {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> cases_in(const std::string& folder) {
  std::vector<std::string> cases;
  for (const auto& entry :
       fs::directory_iterator(SOURCE_DIR "/corpus/" + folder)) {
    if (entry.is_directory())
      cases.push_back("corpus/" + folder + "/" +
                      entry.path().filename().string());
  }
  std::ranges::sort(cases);
  return cases;
}

std::string file_in(const std::string& folder, std::string_view beginning) {
  for (const auto& entry : fs::directory_iterator(SOURCE_DIR "/" + folder))
    if (entry.path().filename().string().starts_with(beginning))
      return folder + "/" + entry.path().filename().string();
  return "";
}

Outcome check(const std::string& folder, const std::string& options) {
  return run_program("check -q --reproducible " + options + " " +
                     file_in(folder, "source.") + " " +
                     file_in(folder, "target."));
}

/// Digests of settings and word lists change with every word that is added;
/// everything else in a report is compared as it is.
std::string without_digests(const std::string& report) {
  static const std::regex digest(
      "(<(?:config|resource) [^>]*sha256=\")[0-9a-f]{64}");
  return std::regex_replace(report, digest, "$01" + std::string(64, '0'));
}

/// INTERLINT_BLESS=1 writes what the program says now; the diff is the review.
class Faulty : public testing::TestWithParam<std::string> {};

TEST_P(Faulty, IsReportedAsExpected) {
  const Outcome run = check(GetParam(), "--format xml");
  ASSERT_EQ(run.status, 1) << run.err;
  const std::string report = without_digests(run.out);
  const fs::path expected = fs::path(SOURCE_DIR) / GetParam() / "expected.xml";
  if (std::getenv("INTERLINT_BLESS") != nullptr)
    std::ofstream(expected, std::ios::binary) << report;
  EXPECT_EQ(report, contents_of_file(expected));
}

TEST_P(Faulty, HasAReportByTheSchema) {
  const std::string command = "xmllint --noout --nonet --schema " SOURCE_DIR
                              "/src/report/interlint-report-1.xsd " SOURCE_DIR
                              "/" +
                              GetParam() + "/expected.xml 2>/dev/null";
  EXPECT_EQ(std::system(command.c_str()), 0) << command;
}

/// An article is too short for a second thread; tests/check/workers_test.cc has
/// a text that is long enough.
TEST_P(Faulty, IsReportedAlikeWithAnyNumberOfJobs) {
  EXPECT_EQ(check(GetParam(), "--format xml -j 1").out,
            check(GetParam(), "--format xml -j 2").out);
}

/// Nothing is to be found in a careful translation, not even an info.
class Clean : public testing::TestWithParam<std::string> {};

TEST_P(Clean, IsLeftAlone) {
  const Outcome run = check(GetParam(), "--format text");
  EXPECT_EQ(run.status, 0) << run.err;
  EXPECT_EQ(run.out, "");
}

std::string last_part(const testing::TestParamInfo<std::string>& info) {
  std::string name = fs::path(info.param).filename().string();
  std::ranges::replace(name, '-', '_');
  return name;
}

INSTANTIATE_TEST_SUITE_P(Corpus, Faulty, testing::ValuesIn(cases_in("de-en")),
                         last_part);
INSTANTIATE_TEST_SUITE_P(Corpus, Clean, testing::ValuesIn(cases_in("clean")),
                         last_part);

}  // namespace
}  // namespace interlint::corpus_test
