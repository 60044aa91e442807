#include "formats/ending.h"

#include <gtest/gtest.h>

namespace interlint::ending_test {
namespace {

TEST(Formats, AreFoundByTheNameOfTheirFolder) {
  for (const char* name : {"html", "lines", "markdown", "text", "tsv"}) {
    ASSERT_NE(format_named(name), nullptr) << name;
    EXPECT_EQ(format_named(name)->name, name);
  }
  EXPECT_EQ(format_named("docx"), nullptr);
  EXPECT_EQ(format_named("terms"), nullptr);
}

TEST(Formats, AreNotNamedTwiceByAnEnding) {
  std::vector<std::string_view> endings;
  for (const Format& format : all_formats()) {
    EXPECT_FALSE(format.what.empty()) << format.name;
    EXPECT_NE(format.read, nullptr) << format.name;
    for (const std::string_view ending : format.endings) {
      EXPECT_EQ(std::ranges::count(endings, ending), 0) << ending;
      endings.push_back(ending);
    }
  }
}

/// The name of the format, or the problem.
std::string format_by(const std::string& path) {
  const auto format = format_of(path);
  return format ? std::string((*format)->name) : shown(format.error());
}

TEST(Endings, SayTheFormat) {
  EXPECT_EQ(format_by("a/b.MD"), "markdown");
  EXPECT_EQ(format_by("b.de.htm"), "html");
  EXPECT_EQ(format_by("b.Tsv"), "tsv");
  EXPECT_EQ(format_by("b.txt"), "text");
  EXPECT_EQ(format_by("README"), "text");
  EXPECT_EQ(format_by("v1.2/README"), "text");
  EXPECT_EQ(format_by(".hidden"), "text");
  EXPECT_EQ(format_by("/dev/fd/63"), "text");
  EXPECT_EQ(format_by("-"), "text");
}

TEST(Endings, AreNeverTakenForTextInSilence) {
  EXPECT_EQ(format_by("b.rst"),
            "b.rst: reStructuredText is not read yet; --input-format text to "
            "force");
  EXPECT_EQ(format_by("b.XLIFF"),
            "b.XLIFF: XLIFF is not read yet; --input-format text to force");
  EXPECT_EQ(format_by("b.foo"),
            "b.foo: a file that ends in .foo is not read yet; --input-format "
            "text to force");
  for (const char* ending : {"mdx", "adoc", "po", "ipynb", "json", "docx"})
    EXPECT_FALSE(format_of(std::string("b.") + ending)) << ending;
}

}  // namespace
}  // namespace interlint::ending_test
