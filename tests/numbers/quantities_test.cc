#include "numbers/read/quantities.h"

#include <gtest/gtest.h>
#include <unicode/rbnf.h>

#include <algorithm>
#include <random>

#include "shown_quantities.h"

namespace interlint::quantities_test {
namespace {

struct Case {
  const char* language;
  const char* text;
  const char* quantities;
};

void expect_all(std::initializer_list<Case> cases) {
  for (const Case& one : cases)
    EXPECT_EQ(shown(read_in(one.language, one.text)), one.quantities)
        << one.language << ": " << one.text;
}

TEST(Quantities, AreReadByTheHabitsOfTheirLanguage) {
  expect_all({
      {"de", "1.234", "amount 1234 or 1.234"},
      {"en", "1.234", "amount 1.234 or 1234"},
      {"de", "1,234", "amount 1.234 or 1234"},
      {"en", "1,234", "amount 1234 or 1.234"},
      {"de", "1.234.567,89", "amount 1234567.89"},
      {"en", "1.234.567,89", "amount 1234567.89"},
      {"de-CH", "1’234.5", "amount 1234.5"},
      {"de", "1 Billion", "amount 1000000000000"},
      {"en", "1 billion", "amount 1000000000"},
      {"en", "7/8/2021", "day 8 or 7; month 7 or 8; year 2021"},
      {"en-GB", "7/8/2021", "day 7; month 8; year 2021"},
      {"en-US", "7/8/2021", "day 8; month 7; year 2021"},
      {"en-US", "13/8/2021", "day 13; month 8; year 2021"},
      {"en", "7.8.2021", "day 7; month 8; year 2021"},
  });
}

TEST(Quantities, AreExactHoweverTheyAreWritten) {
  expect_all({
      {"de", "0,1 und 0.1", "amount 0.1; amount 0.1"},
      {"en", "two million and three quarters", "amount 2750000"},
      {"en", "one billion and three quarters million", "amount 1000750000"},
      {"en", "three and a half million", "amount 3500000"},
      {"en", "two thousand and one half", "amount 2000.5"},
      {"ja", "２万６４６９・８９ドル",
       "amount 26469.89 USD|AUD|CAD|NZD|HKD|SGD"},
      {"ja", "ラグビー７人制", "amount 7"},
      {"ja", "付近で－30℃以下", "at most amount -30 celsius"},
      {"ja", "#Product1#エビマヨが入って2180円", "amount 2180 JPY"},
      {"cs", "tři desítky lidí", "amount 30"},
      {"de", "ein paar Hundert Gramm", "vague 100 gram"},
      {"de", "ein paar Leute", "amount 1"},
      {"de", "34 Trillionen", "amount 34000000000000000000"},
      {"en", "1/3 and 2/3", "fraction 1/3; fraction 2/3"},
      {"en", "2,06,737", "amount 206737"},
      {"en", "22,24,26", "amount 22; amount 24; amount 26"},
      {"de", "(3, 5)", "amount 3; amount 5"},
      {"de", "25 .000 Euro", "amount 25000 EUR or 25"},
      {"en", "١٢٣", "amount 123"},
      {"ja", "打率.346で首位", "amount 0.346"},
      {"ja", "打率・252の選手", "amount 0.252"},
      {"ja", "3月・4月", "month 3; month 4"},
      {"ja", "3x－2で勝った", "amount 3; amount 2"},
      {"zh", "5555，7777等", "amount 5555; amount 7777"},
      {"zh", "1，300人", "amount 1300 or 1.3"},
      {"zh", "2021.6.12开售", "day 12; month 6; year 2021"},
      {"zh", "2021.6.12.3版", "identifier 20216123"},
      {"zh", "8月3日0—24时", "month 8; day 3; time 0; time 1440"},
      {"zh", "20世纪五六十年代", "decade 1950; decade 1960"},
      {"en", "said on July 25th: no", "month 7; day 25; echo 0"},
      {"en", "on July 12:30", "month 7; clock 750"},
      {"zh", "30里外的村子", "amount 30 li"},
      {"zh", "直播12：00开始", "clock 720"},
      {"zh", "第一大城市，第二", "ordinal 1; ordinal 2"},
      {"ja", "電話090（1234）5678へ", "phone 9012345678"},
      {"ja", "1890（明治23）年", "year 1890; echo 1890; echo 23"},
      {"ru", "матрас 140х200", "amount 140; amount 200"},
      {"ru", "в 90-х годах", "decade 90"},
      {"fr", "en Inde, la 2nde fois, IIe", "ordinal 2; ordinal 2"},
  });
}

TEST(Quantities, ThatAreNoAmountsAreIdentifiers) {
  expect_all({
      {"en", "Elizabeth I know well", ""},
      {"en", "when Queen Elizabeth I died", "roman 1"},
      {"en", "on Monday I left", "weekday 1"},
      {"de", "unter Karl V. begann", "roman 5"},
      {"de", "0815", ""},
      {"en", "0815", "identifier 815"},
      {"de", "99.99.9999", "identifier 99999999"},
      {"de", "1/0", "amount 1; amount 0"},
  });
  const std::string nines(60, '9');
  const std::vector<Quantity> found = read_in("de", nines);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].quality, Quality::identifier);
  EXPECT_EQ(found[0].value, read_in("en", nines)[0].value);
  EXPECT_NE(found[0].value, read_in("en", "8" + nines)[0].value);
}

TEST(Quantities, KnowWhatTheOtherSideMustHave) {
  const auto weight = [](const char* language, const char* text) {
    return read_in(language, text).at(0).weight;
  };
  EXPECT_FLOAT_EQ(weight("de", "Es sind 17."), 1.0F);
  EXPECT_FLOAT_EQ(weight("de", "eine"), 0.05F);
  EXPECT_FLOAT_EQ(weight("de", "beide"), 0.1F);
  EXPECT_FLOAT_EQ(weight("de", "Zweifamilienhaus"), 0.0F);
  EXPECT_FLOAT_EQ(weight("de", "siebzehn"), 0.8F);
  EXPECT_FLOAT_EQ(weight("en", "two-part"), 0.4F);
  EXPECT_FLOAT_EQ(weight("en", "third"), 0.35F);
  EXPECT_FLOAT_EQ(weight("de", "3. Wir gehen."), 0.45F);
  EXPECT_FLOAT_EQ(weight("de", "Am 3. Tag"), 1.0F);
}

TEST(Ranges, ShareTheirUnitsAndKnowTheirEnds) {
  const std::vector<Quantity> found =
      read_in("de", "von 3 auf 5 Prozent und 7 Euro");
  ASSERT_EQ(found.size(), 3U);
  EXPECT_EQ(found[0].unit, "percent");
  EXPECT_TRUE(found[0].soft_unit);
  EXPECT_EQ(found[0].range, found[1].range);
  EXPECT_NE(found[0].range, 0U);
  EXPECT_FALSE(found[0].range_end);
  EXPECT_TRUE(found[1].range_end);
  EXPECT_EQ(found[2].range, 0U);
  expect_all({
      {"de", "3 bis 5,5 Millionen", "amount 3 or 3000000; amount 5500000"},
      {"en", "$3 to 5 million",
       "amount 3 USD|AUD|CAD|NZD|HKD|SGD or 3000000; "
       "amount 5000000 USD|AUD|CAD|NZD|HKD|SGD"},
      {"de", "10 bis 12 Uhr", "time 600; time 720"},
  });
}

TEST(Bounds, StandBeforeOrBehindTheirNumber) {
  const std::string text = "Es kamen bis zu 30 Leute, 20 oder mehr.";
  const std::vector<Quantity> found = read_in("de", text);
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[0].bound, Bound::at_most);
  EXPECT_EQ(found[0].bound_span.in(text), "bis zu");
  EXPECT_EQ(found[1].bound, Bound::at_least);
  EXPECT_EQ(found[1].bound_span.in(text), "oder mehr");
  expect_all({
      {"de", "nicht mehr als 3", "at most amount 3"},
      {"en", "no more than 3", "at most amount 3"},
      {"en", "just over 3", "above amount 3"},
      {"en", "over the moon 3", "amount 3"},
  });
}

TEST(Signs, AreNoListMarks) {
  expect_all({
      {"de", "- 5 Kinder", "amount 5"},
      {"de", "bei -5 Grad", "amount -5 degree"},
      {"de", "minus fünf Grad", "amount -5 degree"},
      {"en", "a −3.5% fall", "amount -3.5 percent"},
      {"en", "3-5 days", "amount 3 day; amount 5 day"},
  });
}

/// The number in words, without soft hyphens.
std::string spelled(const icu::RuleBasedNumberFormat& rules, int number) {
  icu::UnicodeString out;
  rules.format(number, out);
  out.findAndReplace(icu::UnicodeString(char16_t{0xAD}), icu::UnicodeString());
  std::string text;
  return out.toUTF8String(text);
}

TEST(Words, MeanWhatTheirDigitsMean) {
  for (const char* tag : {"de", "en"}) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::RuleBasedNumberFormat rules(icu::URBNF_SPELLOUT,
                                           icu::Locale(tag), status);
    ASSERT_TRUE(U_SUCCESS(status));
    for (int number = 0; number < 10000; ++number) {
      const std::string text = spelled(rules, number);
      const std::vector<Quantity> found = read_in(tag, text);
      ASSERT_EQ(found.size(), 1U) << text;
      EXPECT_EQ(found[0].value, whole(number)) << text;
      EXPECT_EQ(found[0].span.in(text), text);
    }
  }
}

TEST(Quantities, WrittenInOneLanguageAreReadInTheOther) {
  std::mt19937 random(7);
  std::uniform_int_distribution<int> some(0, 9999999);
  for (int round = 0; round < 2000; ++round) {
    const Value value =
        *decimal(fmt::format("{}.{}", some(random), some(random) % 9 + 1));
    std::string text = grouped(value);
    EXPECT_EQ(read_in("en", text).at(0).value, value) << text;
    std::ranges::replace(text, '.', '#');
    std::ranges::replace(text, ',', '.');
    std::ranges::replace(text, '#', ',');
    EXPECT_EQ(read_in("de", text).at(0).value, value) << text;
  }
}

TEST(Quantities, OfAnyBytesLieInsideTheTextAndInOrder) {
  std::mt19937 random(11);
  const std::string_view pieces[] = {
      "1",  "23", ".",       ",",        " ",    "-",       "Uhr",  "bis",
      "$",  "½",  "\xE2",    "\xC3",     "Mai",  "Million", "zwei", "half",
      "of", "a",  "%",       "\xF0\x9F", "halb", "3",       "00",   ":",
      "/",  "(",  "hundert", "und",      "€",    "tausend", "\n",   "'"};
  std::uniform_int_distribution<std::size_t> pick(0, std::size(pieces) - 1);
  for (int round = 0; round < 20000; ++round) {
    std::string text;
    for (int i = 0; i < 14; ++i) text += pieces[pick(random)];
    for (const char* tag : {"de", "en"}) {
      Span last;
      for (const Quantity& quantity : read_in(tag, text)) {
        EXPECT_LE(quantity.span.end, text.size());
        EXPECT_LT(quantity.span.begin, quantity.span.end);
        EXPECT_TRUE(quantity.span.holds(quantity.number)) << text;
        EXPECT_LE(quantity.bound_span.end, text.size());
        EXPECT_LE(last, quantity.span) << text;
        last = quantity.span;
      }
    }
  }
}

TEST(Quantities, OfLongRunsTakeLinearTime) {
  const std::string digits(100000, '7');
  EXPECT_EQ(read_in("de", digits).size(), 1U);
  std::string groups = "1";
  std::string words_of_number;
  for (int i = 0; i < 30000; ++i) {
    groups += ".111";
    words_of_number += "hundert ";
  }
  EXPECT_FALSE(read_in("de", groups).empty());
  EXPECT_FALSE(read_in("de", words_of_number).empty());
  EXPECT_FALSE(read_in("en", "one hundred and " + words_of_number).empty());
  EXPECT_TRUE(read_in("de", std::string(100000, '-')).empty());
  EXPECT_TRUE(read_in("de", "drei" + std::string(100000, 'a')).size() <= 1);
}

}  // namespace
}  // namespace interlint::quantities_test
