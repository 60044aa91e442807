#include "text/utf8.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace interlint::utf8_test {
namespace {

struct Text {
  std::string_view bytes;
  std::size_t code_points;
  bool valid;
  std::string_view mended;
};

// Malformed sequences are as long as their longest valid beginning.
constexpr Text texts[] = {
    {"", 0, true, ""},
    {"Köln", 4, true, "Köln"},
    {"😀", 1, true, "😀"},
    {"K\xF6ln", 4, false, "K\uFFFDln"},
    {"\xC3", 1, false, "\uFFFD"},
    {"\xE2\x82x", 2, false, "\uFFFDx"},
    {"\xED\xA0\x80", 3, false, "\uFFFD\uFFFD\uFFFD"},
    {"\xF8\x88", 2, false, "\uFFFD\uFFFD"},
    {"\xC0\x80", 2, false, "\uFFFD\uFFFD"},
    {std::string_view("a\0b", 3), 3, true, std::string_view("a\0b", 3)},
};

TEST(Utf8, CountsAndMends) {
  for (const Text& text : texts) {
    EXPECT_EQ(code_points(text.bytes), text.code_points) << text.mended;
    EXPECT_EQ(is_valid_utf8(text.bytes), text.valid) << text.mended;
    EXPECT_EQ(valid_utf8(text.bytes), text.mended);
  }
}

TEST(Utf8, IsReadBackwardsAsForwards) {
  const std::string_view text = "aä€😀z";
  std::u32string forwards;
  for (std::uint32_t i = 0; i < text.size();) {
    const CodePoint c = code_point_at(text, i);
    forwards += c.value;
    i = c.end;
  }
  std::u32string backwards;
  for (auto i = static_cast<std::uint32_t>(text.size()); i > 0;
       i = start_before(text, i))
    backwards.insert(backwards.begin(), code_point_before(text, i));
  EXPECT_EQ(forwards, U"aä€😀z");
  EXPECT_EQ(backwards, forwards);
  EXPECT_EQ(code_point_before(text, 0), char32_t{0});
}

TEST(Utf8, AppendsWhatItReads) {
  std::string text;
  constexpr std::u32string_view letters = U"aß€😀";
  for (const char32_t c : letters) append(text, c);
  EXPECT_EQ(text, "aß€😀");
}

TEST(CodePoints, HaveUnicodesProperties) {
  constexpr std::u32string_view spaces = U"\u00A0\u202F\u200A \t";
  for (const char32_t c : spaces)
    EXPECT_TRUE(is_space(c)) << static_cast<int>(c);
  EXPECT_TRUE(is_digit(U'٣'));
  EXPECT_FALSE(is_digit(U'½'));
  EXPECT_TRUE(is_letter(U'ß'));
  EXPECT_TRUE(is_letter(U'\u0301'));
  EXPECT_FALSE(is_letter(U'1'));
  EXPECT_TRUE(is_upper(U'Ä') && !is_upper(U'ä'));
  EXPECT_TRUE(is_lower(U'ä') && !is_lower(U'価'));
}

}  // namespace
}  // namespace interlint::utf8_test
