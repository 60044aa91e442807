#include "languages/guess.h"

#include <gtest/gtest.h>

#include "languages/vocabulary.h"

namespace interlint::guess_test {
namespace {

const FunctionWords& lists() {
  static const Vocabulary any(SOURCE_DIR "/dictionaries", "en");
  return any.all_function_words();
}

TEST(LanguageVote, KnowsElevenLanguages) {
  for (const auto& [language, text] : {
           std::pair{"de",
                     "Der Rat tagt heute und will über die neue Brücke "
                     "entscheiden, die er seit Jahren plant."},
           {"en",
            "The council meets today and wants to decide on the new "
            "bridge that it has planned for years."},
           {"fr",
            "Le conseil se réunit aujourd’hui et veut décider du "
            "nouveau pont qu’il prévoit depuis des années."},
           {"es",
            "El consejo se reúne hoy y quiere decidir sobre el nuevo "
            "puente que planea desde hace años."},
           {"it",
            "Il consiglio si riunisce oggi e vuole decidere sul nuovo "
            "ponte che prevede da anni."},
           {"nl",
            "De raad komt vandaag bijeen en wil beslissen over de "
            "nieuwe brug die hij al jaren plant."},
           {"pl",
            "Rada zbiera się dzisiaj i chce zdecydować o nowym moście, "
            "który planuje od lat."},
           {"cs",
            "Rada se dnes schází a chce rozhodnout o novém mostu, který "
            "už léta plánuje."},
           {"ru",
            "Совет собирается сегодня и хочет решить, что делать с "
            "новым мостом, который он планирует уже много лет."},
           {"pt",
            "O conselho reúne-se hoje e quer decidir sobre a nova ponte "
            "que planeia há anos."},
           {"sv",
            "Rådet möts i dag och vill besluta om den nya bron som det "
            "har planerat i många år."},
       })
    EXPECT_EQ(language_of(text, lists()), language) << text;
}

TEST(LanguageVote, IsSilentWhereThereIsNothingToCount) {
  for (const std::string_view text : {"", "2025", "Angela Merkel", "\xff\xfe"})
    EXPECT_EQ(language_of(text, lists()), std::nullopt) << text;
  EXPECT_FALSE(guess(words("the"), FunctionWords{}).has_value());
}

}  // namespace
}  // namespace interlint::guess_test
