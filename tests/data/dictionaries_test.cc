#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <set>
#include <string>
#include <vector>

#include "text/utf8.h"

namespace interlint::dictionaries_test {
namespace {

namespace fs = std::filesystem;

std::vector<fs::path> data_files() {
  std::vector<fs::path> files;
  for (const auto& entry :
       fs::recursive_directory_iterator(SOURCE_DIR "/dictionaries")) {
    const fs::path& file = entry.path();
    if (file.extension() == ".txt" || file.extension() == ".tsv")
      files.push_back(file);
  }
  return files;
}

std::vector<std::string> lines_of(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  std::vector<std::string> lines;
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

TEST(Dictionaries, NameTheirLicenceFirst) {
  for (const fs::path& file : data_files()) {
    const auto lines = lines_of(file);
    ASSERT_FALSE(lines.empty()) << file;
    EXPECT_TRUE(lines[0].starts_with("# licence: ")) << file;
  }
}

TEST(Dictionaries, AreValidUtf8) {
  for (const fs::path& file : data_files())
    for (const std::string& line : lines_of(file))
      EXPECT_TRUE(is_valid_utf8(line)) << file << ": " << line;
}

/// Bytewise, as LC_ALL=C sort does, after the comments at the head.
TEST(Dictionaries, AreSortedAndHaveNothingTwice) {
  for (const fs::path& file : data_files()) {
    std::string last;
    for (const std::string& line : lines_of(file)) {
      if (line.starts_with('#')) continue;
      EXPECT_LT(last, line) << file;
      last = line;
    }
  }
}

}  // namespace
}  // namespace interlint::dictionaries_test
