#include "languages/negation.h"

#include <gtest/gtest.h>

#include "languages/vocabulary.h"

namespace interlint::negation_test {
namespace {

struct Case {
  std::string_view language;
  std::string_view text;
  std::size_t negations;
  bool carried;
};

TEST(Negation, IsCountedAndCarried) {
  const Vocabulary german(SOURCE_DIR "/dictionaries", "de");
  const Vocabulary english(SOURCE_DIR "/dictionaries", "en");
  for (const Case& c : std::initializer_list<Case>{
           {"de", "Er kommt nicht.", 1, false},
           {"de", "Er kommt nicht nur heute.", 0, true},
           {"de", "Kein Mensch sagt nichts.", 2, false},
           {"de", "Er lehnte ab.", 0, true},
           {"de", "Das ist unmöglich.", 0, true},
           {"de", "Er kommt unter den Tisch.", 0, false},
           {"en", "He is not coming.", 1, false},
           {"en", "He isn’t coming.", 1, false},
           {"en", "Not only he came.", 0, true},
           {"en", "It is No. 7.", 0, true},
           {"en", "He failed.", 0, true},
           {"en", "She is unable.", 0, true},
           {"en", "The union met.", 0, false},
       }) {
    const Negation& negation =
        (c.language == "de" ? german : english).negation();
    const auto cut = words(c.text);
    EXPECT_EQ(negation.negations(c.text, cut).size(), c.negations) << c.text;
    EXPECT_EQ(negation.is_carried(c.text, cut), c.carried) << c.text;
  }
}

}  // namespace
}  // namespace interlint::negation_test
