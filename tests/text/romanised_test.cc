#include "text/romanised.h"

#include <gtest/gtest.h>

#include <string_view>

namespace interlint::romanised_test {
namespace {

struct Case {
  std::string_view text;
  std::string_view result;
};

TEST(Romanised, IsInSmallLatinLetters) {
  constexpr Case cases[] = {
      {"мулине", "muline"},
      {"ポトロ", "potoro"},
      {"Étude", "etude"},
      {"Ωmega", "omega"},
      {"", ""},
      {"\xFF", "\xEF\xBF\xBD"},
  };
  for (const Case& c : cases) EXPECT_EQ(romanised(c.text), c.result) << c.text;
}

}  // namespace
}  // namespace interlint::romanised_test
