#include "numbers/match/pairing.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace interlint::pairing_test {
namespace {

/// A text made of its quantities, which stand in it with a blank between.
struct Text {
  std::string text;
  std::vector<Quantity> quantities;
};

struct Made {
  std::string surface;
  Quantity quantity;
};

Text text_of(const std::vector<Made>& parts) {
  Text made;
  for (const Made& part : parts) {
    if (!made.text.empty()) made.text += " x ";
    Quantity quantity = part.quantity;
    const auto begin = static_cast<std::uint32_t>(made.text.size());
    made.text += part.surface;
    quantity.span = {begin, static_cast<std::uint32_t>(made.text.size())};
    quantity.number = quantity.span;
    made.quantities.push_back(quantity);
  }
  return made;
}

std::string_view name_of(Difference difference) {
  switch (difference) {
    case Difference::changed: return "changed";
    case Difference::digit: return "digit";
    case Difference::transposition: return "transposition";
    case Difference::truncation: return "truncation";
    case Difference::scale: return "scale";
    case Difference::separator: return "separator";
    case Difference::missing: return "missing";
    case Difference::added: return "added";
    case Difference::unit: return "unit";
    case Difference::currency: return "currency";
    case Difference::percent_point: return "percent-point";
    case Difference::conversion: return "conversion";
    case Difference::sign: return "sign";
    case Difference::bound: return "bound";
    case Difference::range: return "range";
    case Difference::time: return "time";
    case Difference::date: return "date";
    case Difference::weekday: return "weekday";
    case Difference::identifier: return "identifier";
    case Difference::ordinal: return "ordinal";
    case Difference::rounding: return "rounding";
    case Difference::moved: return "moved";
    case Difference::rate: return "rate";
  }
  return "?";
}

/// "scale 3,5 Milliarden > 3.5 million", one difference behind the other.
std::string told(const std::vector<Made>& source,
                 const std::vector<Made>& target) {
  const Text left = text_of(source);
  const Text right = text_of(target);
  const Pairing made =
      pairing({left.text, left.quantities}, {right.text, right.quantities});
  std::string all;
  for (const Disagreement& d : made.disagreements) {
    if (d.score < 0.6F) continue;
    if (!all.empty()) all += "; ";
    all += name_of(d.difference);
    if (d.source)
      all += fmt::format(" {}", left.quantities[*d.source].span.in(left.text));
    if (d.target)
      all +=
          fmt::format(" > {}", right.quantities[*d.target].span.in(right.text));
  }
  return all;
}

Made amount(std::string surface, std::int64_t value, Unit unit = "") {
  return {std::move(surface), {.value = whole(value), .unit = std::move(unit)}};
}

Made decimals(std::string surface, std::string_view value, Unit unit = "") {
  return {std::move(surface),
          {.value = decimal(value).value(), .unit = std::move(unit)}};
}

Made word(std::string surface, std::int64_t value, float weight = 0.8F) {
  return {std::move(surface),
          {.value = whole(value), .written = Written::words, .weight = weight}};
}

Made of(Quality quality, std::string surface, std::int64_t value,
        float weight = 1) {
  return {std::move(surface),
          {.quality = quality, .value = whole(value), .weight = weight}};
}

Made with(Made made, Reading reading) {
  made.quantity.others.push_back(reading);
  return made;
}

Made scaled(Made made) {
  made.quantity.scaled = true;
  return made;
}

Made bound(Made made, Bound by) {
  made.quantity.bound = by;
  return made;
}

Made end_of(Made made, std::uint32_t range, bool last) {
  made.quantity.range = range;
  made.quantity.range_end = last;
  return made;
}

using Q = Quality;

TEST(Pairing, IsSilentWhereValuesAgree) {
  EXPECT_EQ(told({}, {}), "");
  EXPECT_EQ(told({amount("2.847", 2847)}, {amount("2,847", 2847)}), "");
  EXPECT_EQ(told({word("zwölf", 12)}, {amount("12", 12)}), "");
  EXPECT_EQ(
      told({amount("1", 1), amount("2", 2)}, {amount("2", 2), amount("1", 1)}),
      "");
  EXPECT_EQ(told({of(Q::year, "1969", 1969)}, {amount("69", 69)}), "");
  EXPECT_EQ(told({of(Q::century, "19. Jahrhundert", 19)},
                 {of(Q::decade, "1800s", 1800)}),
            "");
}

TEST(Pairing, NamesTheKindOfChange) {
  EXPECT_EQ(told({amount("4.732", 4732)}, {amount("4,723", 4723)}),
            "transposition 4.732 > 4,723");
  EXPECT_EQ(told({amount("4.732", 4732)}, {amount("4,752", 4752)}),
            "digit 4.732 > 4,752");
  EXPECT_EQ(told({amount("250", 250)}, {amount("25", 25)}),
            "truncation 250 > 25");
  EXPECT_EQ(told({word("zwölf", 12)}, {amount("20", 20)}),
            "changed zwölf > 20");
  EXPECT_EQ(told({scaled(amount("3 Milliarden", 3'000'000'000))},
                 {scaled(amount("3 million", 3'000'000))}),
            "scale 3 Milliarden > 3 million");
  EXPECT_EQ(told({of(Q::vague, "Tausende", 1000, 0.4F)},
                 {of(Q::vague, "Millions", 1'000'000, 0.4F)}),
            "scale Tausende > Millions");
  EXPECT_EQ(told({of(Q::ordinal, "dritte", 3, 0.35F)},
                 {of(Q::ordinal, "second", 2, 0.2F)}),
            "ordinal dritte > second");
  EXPECT_EQ(told({of(Q::identifier, "A320", 320, 0.7F)},
                 {of(Q::identifier, "A380", 380, 0.7F)}),
            "identifier A320 > A380");
}

TEST(Pairing, FindsNumbersWithoutPartner) {
  EXPECT_EQ(told({amount("250", 250)}, {}), "missing 250");
  EXPECT_EQ(told({}, {amount("300", 300)}), "added > 300");
  EXPECT_EQ(told({word("beide", 2, 0.1F)}, {}), "");
  EXPECT_EQ(told({}, {of(Q::echo, "around the clock", 24, 0)}), "");
  EXPECT_EQ(told({of(Q::echo, "rund um die Uhr", 24, 0)}, {amount("24", 24)}),
            "");
}

TEST(Pairing, DiscountsWhatIsSaidAgain) {
  EXPECT_EQ(
      told({amount("250", 250), amount("250", 250)}, {amount("250", 250)}), "");
}

TEST(Pairing, KnowsTheOtherReadingOfASeparator) {
  const Value small = decimal("12.5").value();
  EXPECT_EQ(
      told({with(amount("12.500", 12500), {small, Why::separator})},
           {with(decimals("12.500", "12.5"), {whole(12500), Why::separator})}),
      "separator 12.500 > 12.500");
  EXPECT_EQ(told({amount("12.500", 12500)}, {amount("12,500", 12500)}), "");
}

TEST(Pairing, ConvertsUnits) {
  EXPECT_EQ(told({amount("8 Kilometer", 8, "kilometer")},
                 {amount("5 miles", 5, "mile")}),
            "");
  EXPECT_EQ(told({amount("8 Kilometer", 8, "kilometer")},
                 {amount("8 miles", 8, "mile")}),
            "unit 8 Kilometer > 8 miles");
  EXPECT_EQ(told({amount("2.900 Meter", 2900, "meter")},
                 {amount("6,500 feet", 6500, "foot")}),
            "conversion 2.900 Meter > 6,500 feet");
  EXPECT_EQ(told({amount("20 °C", 20, "celsius")},
                 {amount("68 °F", 68, "fahrenheit")}),
            "");
  EXPECT_EQ(told({amount("20 °C", 20, "celsius")},
                 {amount("80 °F", 80, "fahrenheit")}),
            "conversion 20 °C > 80 °F");
  EXPECT_EQ(told({amount("zwei Pfund", 2, "GBP|pound-metric")},
                 {amount("a kilo", 1, "kilogram")}),
            "");
  EXPECT_EQ(told({amount("18 Monate", 18, "month")},
                 {decimals("1.5 years", "1.5", "year")}),
            "");
  EXPECT_EQ(told({amount("100 km", 100, "kilometer")},
                 {amount("100 km", 100, "kilometer"),
                  amount("62 miles", 62, "mile")}),
            "");
}

TEST(Pairing, TellsCurrenciesAndPoints) {
  EXPECT_EQ(told({amount("24 Euro", 24, "EUR")}, {amount("$24", 24, "USD")}),
            "currency 24 Euro > $24");
  EXPECT_EQ(told({amount("24 Dollar", 24, "USD|AUD|CAD")},
                 {amount("C$24", 24, "CAD")}),
            "");
  EXPECT_EQ(told({amount("3 Prozentpunkte", 3, "percentage-point")},
                 {amount("3 percent", 3, "percent")}),
            "percent-point 3 Prozentpunkte > 3 percent");
  EXPECT_EQ(told({{"Hälfte",
                   {.quality = Q::fraction,
                    .value = ratio(1, 2).value(),
                    .written = Written::words,
                    .weight = 0.4F}}},
                 {amount("50 percent", 50, "percent")}),
            "");
}

TEST(Pairing, ReadsClocks) {
  const Made evening = of(Q::time, "18.30 Uhr", 1110, 0.9F);
  EXPECT_EQ(told({evening}, {of(Q::time, "6:30 p.m.", 1110, 0.9F)}), "");
  EXPECT_EQ(told({evening}, {of(Q::time, "6:30 a.m.", 390, 0.9F)}),
            "time 18.30 Uhr > 6:30 a.m.");
  EXPECT_EQ(told({evening}, {with(of(Q::time, "half past six", 390, 0.7F),
                                  {whole(1110), Why::twelve_hour})}),
            "");
  Made score = of(Q::clock, "3:01", 181);
  score.quantity.parts = {3, 1, -1};
  EXPECT_EQ(told({score}, {amount("3", 3), amount("1", 1)}), "");
}

TEST(Pairing, ComparesNamesOfDays) {
  EXPECT_EQ(
      told({of(Q::month, "März", 3, 0.7F)}, {of(Q::month, "May", 5, 0.7F)}),
      "date März > May");
  EXPECT_EQ(told({of(Q::weekday, "Dienstag", 2, 0.55F)},
                 {of(Q::weekday, "Thursday", 4, 0.55F)}),
            "weekday Dienstag > Thursday");
  EXPECT_EQ(
      told({with(of(Q::weekday, "Sonntag", 7, 0.55F), {whole(6), Why::night})},
           {of(Q::weekday, "Saturday", 6, 0.55F)}),
      "");
}

TEST(Pairing, SeesSignsBoundsAndRanges) {
  Made cold = amount("minus 5 Grad", -5, "degree");
  cold.quantity.negative = true;
  EXPECT_EQ(told({cold}, {amount("5 degrees", 5, "degree")}),
            "sign minus 5 Grad > 5 degrees");
  EXPECT_EQ(told({bound(amount("800", 800), Bound::above)},
                 {bound(amount("800", 800), Bound::below)}),
            "bound 800 > 800");
  EXPECT_EQ(
      told({bound(amount("800", 800), Bound::above)}, {amount("800", 800)}),
      "");
  EXPECT_EQ(told({end_of(amount("12", 12), 1, false),
                  end_of(amount("18 Prozent", 18, "percent"), 1, true)},
                 {end_of(amount("18", 18), 1, false),
                  end_of(amount("12 percent", 12, "percent"), 1, true)}),
            "range 12 > 12 percent");
}

TEST(Pairing, CallsARoundedNumberRounded) {
  EXPECT_EQ(told({amount("9.870", 9870)},
                 {bound(amount("10,000", 10000), Bound::about)}),
            "rounding 9.870 > 10,000");
}

TEST(Pairing, LeavesNamesInBothTextsAlone) {
  EXPECT_EQ(told({word("Sieben", 7)}, {}), "missing Sieben");
  EXPECT_EQ(told({word("Five Eyes", 5)},
                 {{"Five Eyes", {.quality = Q::echo, .weight = 0}}}),
            "");
}

TEST(Pairing, OfATextWithItselfHasNothingToSay) {
  const std::vector<Made> text = {
      amount("7", 7),           amount("70", 70, "EUR"),
      word("drei", 3, 0.6F),    of(Q::month, "May", 5, 0.7F),
      of(Q::time, "7:00", 420), of(Q::roman, "IV", 4, 0.2F)};
  EXPECT_EQ(told(text, text), "");
}

TEST(Pairing, StaysFastInVeryLongTexts) {
  std::vector<Made> left;
  std::vector<Made> right;
  for (int i = 0; i < 3000; ++i) {
    left.push_back(amount(std::to_string(i), i));
    right.push_back(amount(std::to_string(i + 7), i + 7));
  }
  const Text a = text_of(left);
  const Text b = text_of(right);
  EXPECT_EQ(
      pairing({a.text, a.quantities}, {b.text, b.quantities}).matches.size(),
      2993U);
}

}  // namespace
}  // namespace interlint::pairing_test
