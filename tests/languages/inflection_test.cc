#include "languages/inflection.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "languages/shelf.h"
#include "text/fold.h"
#include "text/hash.h"

namespace interlint::inflection_test {
namespace {

const Inflection& german() {
  static const Shelf shelf(SOURCE_DIR "/dictionaries/de");
  static const Inflection forms(shelf.table("endings", 3),
                                shelf.table("vowel-changes", 2));
  return forms;
}

const Inflection& english() {
  static const Shelf shelf(SOURCE_DIR "/dictionaries/en");
  static const Inflection forms(shelf.table("endings", 3));
  return forms;
}

bool has_form(const Inflection& inflection, std::string_view word,
              std::string_view form) {
  return std::ranges::binary_search(inflection.forms(word),
                                    hash_of(folded(form)));
}

TEST(Inflection, MakesTheFormsOfGermanNouns) {
  for (const auto& [word, form] :
       {std::pair("Haus", "Haus"), std::pair("Haus", "Hauses"),
        std::pair("Haus", "Häuser"), std::pair("Haus", "Häusern"),
        std::pair("Bild", "Bilder"), std::pair("Firma", "Firmen"),
        std::pair("Museum", "Museen"), std::pair("Risiko", "Risiken"),
        std::pair("Anlage", "Anlagen"), std::pair("Vorstand", "Vorstände"),
        std::pair("Boden", "Böden"), std::pair("Hafen", "Häfen"),
        std::pair("Grundstück", "Grundstücken")})
    EXPECT_TRUE(has_form(german(), word, form)) << word << " " << form;
}

TEST(Inflection, MakesTheFormsOfOtherWords) {
  for (const auto& [word, form] :
       {std::pair("erneuerbar", "erneuerbaren"), std::pair("zahlen", "zahlte"),
        std::pair("dunkel", "dunklen")})
    EXPECT_TRUE(has_form(german(), word, form)) << word << " " << form;
  for (const auto& [word, form] :
       {std::pair("plant", "plants"), std::pair("plant", "plant's"),
        std::pair("plant", "plant’s"), std::pair("company", "companies"),
        std::pair("bake", "baking"), std::pair("plan", "planned"),
        std::pair("Board", "Boards")})
    EXPECT_TRUE(has_form(english(), word, form)) << word << " " << form;
}

TEST(Inflection, MakesNoOtherWords) {
  EXPECT_FALSE(has_form(german(), "Haus", "Maus"));
  EXPECT_FALSE(has_form(german(), "haus", "Häuser"));
  EXPECT_FALSE(has_form(english(), "plant", "planet"));
  EXPECT_FALSE(has_form(english(), "Board", "boarding"));
}

TEST(Inflection, TakesAnyBytes) {
  for (const std::string_view word : {"", "s", "\xFF\xFE", "\xC3"})
    EXPECT_TRUE(has_form(german(), word, word));
}

}  // namespace
}  // namespace interlint::inflection_test
