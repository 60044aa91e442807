#include "report/listings.h"

#include <gtest/gtest.h>

#include "sample.h"

namespace interlint::listings_test {
namespace {

std::string segments(ListForm form) {
  const Checked checked = sample::edge();
  std::string text;
  list_segments(checked.bitext->source, checked.bitext->source_segments, form,
                [&](std::string_view piece) { text += piece; });
  return text;
}

TEST(Listings, ShowSegmentsWithTheirPlaces) {
  EXPECT_EQ(segments(ListForm::text),
            "1:1: paragraph Über Frau Özdemir 😀 lacht niemand.\n"
            "2:1: paragraph Niemand weiß, wann.\n"
            "3:7: paragraph Die Lage bleibt ernst.\n");
  EXPECT_EQ(segments(ListForm::jsonl).substr(0, 81),
            R"({"kind":"paragraph","offset":0,"length":34,"line":1,"column":1,)"
            R"("text":"Über Frau)");
}

std::string quantities(ListForm form) {
  const std::string_view line = "Für 3,5 Millionen Euro";
  const std::vector<Quantity> all = {
      {.span = sample::place(line, "3,5 Millionen Euro"),
       .value = {35, 5, 1},
       .unit = "EUR"}};
  std::string text;
  list_quantities(line, 7, all, form,
                  [&](std::string_view piece) { text += piece; });
  return text;
}

TEST(Listings, ShowQuantitiesInCodePoints) {
  EXPECT_EQ(quantities(ListForm::jsonl),
            R"({"line":7,"start":4,"end":22,"kind":"amount",)"
            R"("value":"3500000","unit":"EUR","text":"3,5 Millionen Euro"})"
            "\n");
  EXPECT_EQ(quantities(ListForm::text),
            "7:5: “3,5 Millionen Euro” amount 3500000 EUR\n");
}

}  // namespace
}  // namespace interlint::listings_test
