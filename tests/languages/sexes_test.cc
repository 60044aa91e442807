#include "languages/sexes.h"

#include <gtest/gtest.h>

#include "languages/vocabulary.h"
#include "text/fold.h"
#include "text/hash.h"

namespace interlint::sexes_test {
namespace {

const Sexes& of(std::string_view language) {
  static const Vocabulary german(SOURCE_DIR "/dictionaries", "de");
  static const Vocabulary english(SOURCE_DIR "/dictionaries", "en");
  return (language == "de" ? german : english).sexes();
}

Sex pronoun(std::string_view language, std::string_view word) {
  return of(language).pronoun(hash_of(folded(word)));
}

Sex noun(std::string_view language, std::string_view word) {
  return of(language).noun(word, hash_of(folded(word)));
}

TEST(Sexes, AreToldByPronouns) {
  EXPECT_EQ(pronoun("en", "he"), Sex::male);
  EXPECT_EQ(pronoun("en", "Her"), Sex::female);
  EXPECT_EQ(pronoun("en", "they"), Sex::none);
  EXPECT_EQ(pronoun("de", "er"), Sex::male);
  EXPECT_EQ(pronoun("de", "es"), Sex::none);
}

TEST(Sexes, AreToldByNounsAndTheirEndings) {
  EXPECT_EQ(noun("de", "Mutter"), Sex::female);
  EXPECT_EQ(noun("de", "Vater"), Sex::male);
  EXPECT_EQ(noun("de", "Lehrerin"), Sex::female);
  EXPECT_EQ(noun("de", "Lehrerinnen"), Sex::female);
  EXPECT_EQ(noun("de", "Sinn"), Sex::none);
  EXPECT_EQ(noun("de", "Haus"), Sex::none);
  EXPECT_EQ(noun("de", "\xFF\xFEin"), Sex::none);
}

TEST(Sexes, LetAListedWordBeatItsEnding) {
  const Table table{.path = "pronouns.tsv",
                    .rows = {{.cells = {"female", "ending", "in"}},
                             {.cells = {"male", "noun", "Kamin"}}}};
  const Sexes sexes(table);
  EXPECT_EQ(sexes.noun("Kamin", hash_of("kamin")), Sex::male);
  EXPECT_EQ(sexes.noun("Königin", hash_of("königin")), Sex::female);
  EXPECT_EQ(sexes.noun("Bein", hash_of("bein")), Sex::none);
}

}  // namespace
}  // namespace interlint::sexes_test
