#include <gtest/gtest.h>
#include <unicode/numberformatter.h>
#include <unicode/rbnf.h>

#include <algorithm>
#include <filesystem>
#include <random>

#include "numbers/match/pairing.h"
#include "shown_quantities.h"

namespace interlint::properties_test {
namespace {

/// The languages whose numbers are read: every folder that has them.
std::vector<std::string> languages() {
  std::vector<std::string> tags;
  for (const auto& entry :
       std::filesystem::directory_iterator(SOURCE_DIR "/dictionaries"))
    if (std::filesystem::exists(entry.path() / "numbers/habits.tsv"))
      tags.push_back(entry.path().filename().string());
  std::ranges::sort(tags);
  return tags;
}

std::string utf8(icu::UnicodeString text) {
  // Soft hyphens part the long number words of CLDR.
  text.findAndReplace(icu::UnicodeString(char16_t{0xAD}), icu::UnicodeString());
  std::string bytes;
  return text.toUTF8String(bytes);
}

/// As the language writes it in digits, after CLDR.
std::string written(const std::string& tag, const std::string& number) {
  UErrorCode status = U_ZERO_ERROR;
  return utf8(icu::number::NumberFormatter::withLocale(icu::Locale(tag.c_str()))
                  .precision(icu::number::Precision::unlimited())
                  .formatDecimal(number, status)
                  .toString(status));
}

class EveryLanguage : public testing::TestWithParam<std::string> {};

TEST_P(EveryLanguage, ReadsBackWhatItWrites) {
  std::mt19937 random(7);
  std::uniform_int_distribution<std::int64_t> some(0, 99'999'999'999);
  for (int round = 0; round < 1000; ++round) {
    const std::int64_t n = some(random) >> (round % 32);
    // Four digits may be a year, and three behind a mark may be a group.
    const std::string number =
        round % 2 == 0 ? std::to_string(n) : fmt::format("{}.{}", n, 1 + n % 9);
    const std::string text = written(GetParam(), number);
    const std::vector<Quantity> found = read_in(GetParam(), text);
    ASSERT_EQ(found.size(), 1U) << text;
    EXPECT_EQ(found[0].value, *decimal(number)) << text;
    EXPECT_EQ(found[0].span.in(text), text);
  }
}

TEST_P(EveryLanguage, ReadsItsNumberWords) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::RuleBasedNumberFormat rules(
      icu::URBNF_SPELLOUT, icu::Locale(GetParam().c_str()), status);
  ASSERT_TRUE(U_SUCCESS(status));
  int wrong = 0;
  for (int number = 4; number < 10000; number += 7) {
    icu::UnicodeString out;
    rules.format(number, out);
    const std::string text = utf8(out);
    const std::vector<Quantity> found = read_in(GetParam(), text);
    const bool right = found.size() == 1 && found[0].value == whole(number);
    if (!right && ++wrong <= 5)
      ADD_FAILURE() << number << " “" << text << "”: " << shown(found);
  }
  EXPECT_EQ(wrong, 0);
}

TEST_P(EveryLanguage, AnswersWhatIsNoNumber) {
  for (const std::string& text :
       {std::string(100000, '7'), std::string(60, '9'),
        "1" + std::string(400, '0'), std::string("1/0"), std::string("0/0"),
        std::string("99.99.9999"), std::string("25:70"), std::string("10^400"),
        std::string("1e99"), std::string("-"), std::string("½½½"),
        std::string("9.9.9.9.9.9"), std::string("٣٫٫٣"), std::string("%%%")}) {
    std::uint32_t end = 0;
    for (const Quantity& quantity : read_in(GetParam(), text)) {
      EXPECT_LT(quantity.span.begin, quantity.span.end) << text.substr(0, 60);
      EXPECT_LE(quantity.span.end, text.size()) << text.substr(0, 60);
      EXPECT_LE(end, quantity.span.begin) << text.substr(0, 60);
      end = quantity.span.end;
    }
  }
}

/// Sentences of numbers, words and marks of the language, in any order.
std::string some_text(const std::string& tag, std::mt19937& random) {
  const std::string pieces[] = {written(tag, "12345.5"),
                                written(tag, "7"),
                                "2024",
                                "%",
                                "€",
                                "-",
                                " ",
                                ".",
                                ",",
                                ":",
                                "/",
                                "(",
                                ")",
                                "3.",
                                "–",
                                "½",
                                "$"};
  std::uniform_int_distribution<std::size_t> pick(0, std::size(pieces) - 1);
  UErrorCode status = U_ZERO_ERROR;
  const icu::RuleBasedNumberFormat rules(icu::URBNF_SPELLOUT,
                                         icu::Locale(tag.c_str()), status);
  std::string text;
  for (int i = 0; i < 12; ++i) {
    text += pieces[pick(random)];
    if (pick(random) > 2) continue;
    icu::UnicodeString out;
    rules.format(static_cast<std::int32_t>(random() % 3000), out);
    text += " " + utf8(out) + " ";
  }
  return text;
}

TEST_P(EveryLanguage, OverlapsOnlyWithWhatDemandsNothing) {
  std::mt19937 random(11);
  for (int round = 0; round < 500; ++round) {
    const std::string text = some_text(GetParam(), random);
    const Quantity* last = nullptr;
    const std::vector<Quantity> found = read_in(GetParam(), text);
    for (const Quantity& quantity : found) {
      EXPECT_TRUE(quantity.span.holds(quantity.number)) << text;
      // The day, the month and the year of one date share its span.
      const bool same_date = last != nullptr && last->span == quantity.span;
      if (quantity.quality == Quality::echo || same_date) continue;
      if (last != nullptr) {
        EXPECT_LE(last->span.end, quantity.span.begin) << text;
      }
      last = &quantity;
    }
  }
}

/// The differences of a pairing, by the text they are about.
std::vector<std::string> differences(const std::string& source,
                                     const std::string& target,
                                     const std::string& tag, Difference missing,
                                     Difference added) {
  const auto left = read_in(tag, source);
  const auto right = read_in(tag, target);
  std::vector<std::string> all;
  for (const Disagreement& d :
       pairing({source, left}, {target, right}).disagreements) {
    if (d.difference == missing)
      all.push_back(fmt::format(
          "- {}", d.source ? shown(left[*d.source]) : shown(right[*d.target])));
    if (d.difference == added)
      all.push_back(fmt::format(
          "+ {}", d.target ? shown(right[*d.target]) : shown(left[*d.source])));
  }
  std::ranges::sort(all);
  return all;
}

TEST_P(EveryLanguage, MissesWhatTheOtherWayRoundIsAdded) {
  std::mt19937 random(13);
  for (int round = 0; round < 200; ++round) {
    const std::string a = written(GetParam(), std::to_string(random() % 90000));
    const std::string b = written(GetParam(), std::to_string(random() % 90000));
    const std::string c = written(GetParam(), std::to_string(random() % 90000));
    const std::string full = a + " x " + b + " y " + c;
    const std::string less = a + " x " + c;
    EXPECT_EQ(differences(full, less, GetParam(), Difference::missing,
                          Difference::added),
              differences(less, full, GetParam(), Difference::added,
                          Difference::missing))
        << full;
    EXPECT_EQ(differences(full, full, GetParam(), Difference::missing,
                          Difference::added)
                  .size(),
              0U);
  }
}

INSTANTIATE_TEST_SUITE_P(Numbers, EveryLanguage, testing::ValuesIn(languages()),
                         [](const auto& language) { return language.param; });

}  // namespace
}  // namespace interlint::properties_test
