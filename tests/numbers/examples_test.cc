#include <gtest/gtest.h>

#include <filesystem>

#include "data/table.h"
#include "shown_quantities.h"

namespace interlint::examples_test {
namespace {

std::string without_marks(std::string text) {
  for (const std::string_view mark : {"[[", "]]"})
    for (std::size_t at = text.find(mark); at != std::string::npos;
         at = text.find(mark))
      text.erase(at, mark.size());
  return text;
}

/// The languages that have examples of their numbers.
std::vector<std::string> languages_with_examples() {
  std::vector<std::string> tags;
  for (const auto& entry :
       std::filesystem::directory_iterator(SOURCE_DIR "/dictionaries"))
    if (std::filesystem::exists(entry.path() / "numbers/examples.tsv"))
      tags.push_back(entry.path().filename().string());
  return tags;
}

TEST(Examples, OfEveryLanguageAreReadAsTheySay) {
  const std::vector<std::string> tags = languages_with_examples();
  EXPECT_GE(tags.size(), 2U);
  for (const std::string& tag : tags) {
    const auto table =
        read_table(std::filesystem::path(SOURCE_DIR "/dictionaries") / tag /
                       "numbers/examples.tsv",
                   2, 2);
    ASSERT_TRUE(table) << shown(table.error());
    for (const Row& row : table->rows) {
      const std::string text = without_marks(row.cells[0]);
      const std::vector<Quantity> found = read_in(tag, text);
      EXPECT_EQ(marked(text, found), row.cells[0]) << tag;
      EXPECT_EQ(shown(found), row.cells[1] == "-" ? "" : row.cells[1])
          << tag << ": " << text;
    }
  }
}

}  // namespace
}  // namespace interlint::examples_test
