#include "formats/contents.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

namespace interlint::contents_test {
namespace {

namespace fs = std::filesystem;

std::string problem_with(const fs::path& path, std::uint64_t limit = 100) {
  const auto bytes = contents_of(path.string(), limit);
  return bytes ? "none" : bytes.error().message;
}

TEST(Contents, AreReadOrTheReasonIsSaid) {
  const fs::path folder = fs::path(testing::TempDir()) / "interlint-contents";
  fs::create_directories(folder);
  const fs::path file = folder / "a.txt";
  std::ofstream(file) << "Grüße";
  EXPECT_EQ(contents_of(file.string(), 100).value(), "Grüße");
  EXPECT_EQ(problem_with(folder / "b.txt"), "there is no such file.");
  EXPECT_EQ(problem_with(file / "b.txt"), "there is no such file.");
  EXPECT_EQ(problem_with(folder), "this is a folder; name a file in it.");
  EXPECT_EQ(problem_with(file, 3),
            "the file is larger than 3 bytes; split it, or raise the limit.");
  if (geteuid() != 0) {
    fs::permissions(file, fs::perms::none);
    EXPECT_EQ(problem_with(file), "you have no permission to read the file.");
  }
  fs::remove_all(folder);
}

}  // namespace
}  // namespace interlint::contents_test
