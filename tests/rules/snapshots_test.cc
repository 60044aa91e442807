#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>
#include <string>

#include "cases.h"
#include "shown_findings.h"

namespace interlint {
namespace {

namespace fs = std::filesystem;

fs::path snapshot_file(const Rule& rule) {
  return SOURCE_DIR "/tests/rules/snapshots/" + file_name(rule) + ".txt";
}

std::string snapshot(const Rule& rule) {
  std::string text = std::string(rule.about.code) + " " +
                     std::string(rule.about.name) + ": " +
                     std::string(rule.about.title) + "\n";
  for (const Case& one : bad_cases(rule)) text += shown_findings(rule, one);
  return text;
}

std::string contents_of(const fs::path& file) {
  std::ostringstream contents;
  contents << std::ifstream(file, std::ios::binary).rdbuf();
  return contents.str();
}

/// Everything a rule says, not only where: INTERLINT_BLESS=1 writes it down,
/// and the diff is the review.
class Snapshots : public testing::TestWithParam<Rule> {};

TEST_P(Snapshots, SayWhatTheRuleSays) {
  const fs::path file = snapshot_file(GetParam());
  const std::string now = snapshot(GetParam());
  if (std::getenv("INTERLINT_BLESS") != nullptr)
    std::ofstream(file, std::ios::binary) << now;
  ASSERT_TRUE(fs::exists(file)) << file << " is missing";
  EXPECT_EQ(now, contents_of(file)) << file;
}

INSTANTIATE_TEST_SUITE_P(All, Snapshots, testing::ValuesIn(all_rules()),
                         test_name);

TEST(SnapshotFiles, BelongToARule) {
  std::set<fs::path> files;
  for (const Rule& rule : all_rules()) files.insert(snapshot_file(rule));
  for (const auto& entry :
       fs::directory_iterator(SOURCE_DIR "/tests/rules/snapshots"))
    EXPECT_TRUE(files.contains(entry.path())) << entry.path();
}

}  // namespace
}  // namespace interlint
