#include "session/languages.h"

#include <gtest/gtest.h>

#include <string>

#include "text/icu.h"

namespace interlint::languages_test {
namespace {

TEST(Languages, AreThoseThatHaveAName) {
  for (const char* tag : {"de", "en-GB", "zh-Hant", "sr-Latn"})
    EXPECT_TRUE(is_language(tag)) << tag;
  for (const char* tag : {"", "deutsch", "xx", "12", "-"})
    EXPECT_FALSE(is_language(tag)) << tag;
}

TEST(Languages, StandInTheNamesOfFiles) {
  const auto in_name = [](const char* file) {
    return language_in_name(file).value_or("-");
  };
  EXPECT_EQ(in_name("article.de.md"), "de");
  EXPECT_EQ(in_name("article_de.md"), "de");
  EXPECT_EQ(in_name("de/article.md"), "de");
  EXPECT_EQ(in_name("de/article.en-GB.md"), "en-GB");
  EXPECT_EQ(in_name("article.md"), "-");
  EXPECT_EQ(in_name("jquery.min.js"), "-");
  EXPECT_EQ(in_name("de"), "-");
}

/// The tag and how it is known, or what is wrong.
std::string known(const char* given, const char* file, const char* text) {
  const auto found =
      language_of_file(given, file, text, SOURCE_DIR "/dictionaries", "source");
  return found ? found->tag + " " + std::string(found->how)
               : shown(found.error());
}

TEST(Languages, AreGivenElseNamedElseSeen) {
  constexpr const char* german =
      "Das ist ein Haus, und es steht seit vielen Jahren in der Stadt.";
  EXPECT_EQ(known("fr", "a.en.txt", german), "fr given");
  EXPECT_EQ(known("", "a.en.txt", german), "en from the file name");
  EXPECT_EQ(known("", "a.txt", german), "de from the text");
  EXPECT_EQ(known("", "a.txt", "1 2 3"),
            "a.txt: cannot tell the language of the source; name it with "
            "--source-lang");
  EXPECT_EQ(known("deutsch", "a.txt", german),
            "no language is called “deutsch” (--source-lang takes a BCP 47 tag "
            "such as de or en-GB)");
}

TEST(Languages, HaveEnglishNames) {
  EXPECT_EQ(name_of_language("de"), "German");
  EXPECT_EQ(name_of_language("en-US"), "English (United States)");
}

}  // namespace
}  // namespace interlint::languages_test
