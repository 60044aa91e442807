#include "text/fold.h"

#include <gtest/gtest.h>

#include <string_view>

namespace interlint::fold_test {
namespace {

struct Case {
  std::string_view text;
  std::string_view result;
};

TEST(Folded, IsWhatTwoSpellingsShare) {
  constexpr Case cases[] = {
      {"Haus", "haus"},
      {"STRASSE", "strasse"},
      {"Straße", "strasse"},
      {"u\u0308ber", "über"},
      {"ÜBER", "über"},
      {"İ", "i\u0307"},
      {"", ""},
  };
  for (const Case& c : cases) EXPECT_EQ(folded(c.text), c.result) << c.text;
}

TEST(LowerCase, KeepsSharpS) {
  EXPECT_EQ(lower_case("Straße"), "straße");
  EXPECT_EQ(lower_case("ÄRGER"), "ärger");
}

TEST(Squeezed, ForgetsHowAParagraphWasWrapped) {
  constexpr Case cases[] = {
      {"  Der Zug\r\n  hielt. ", "Der Zug hielt."},
      {"a\u00A0\u2009b", "a b"},
      {"u\u0308", "ü"},
      {" \n ", ""},
  };
  for (const Case& c : cases) EXPECT_EQ(squeezed(c.text), c.result) << c.text;
}

TEST(Trimmed, TakesWhiteSpaceOfAnyKind) {
  EXPECT_EQ(trimmed("\u00A0 Haus\u202F\n"), "Haus");
  EXPECT_EQ(trimmed(" \t "), "");
}

}  // namespace
}  // namespace interlint::fold_test
