#include "translations/import/ding.h"

#include <gtest/gtest.h>

namespace interlint::ding_test {
namespace {

/// "a=b, c=d": the pairs of a line.
std::string pairs(std::string_view line) {
  std::string shown;
  for (const TermPair& pair : ding_pairs(line))
    shown += (shown.empty() ? "" : ", ") + pair.source + "=" + pair.target;
  return shown;
}

TEST(DingPairs, GoFieldByField) {
  EXPECT_EQ(pairs("Haus {n} :: house"), "Haus=house");
  EXPECT_EQ(pairs("Haus {n}; Heim {n} :: house"), "Haus=house, Heim=house");
  EXPECT_EQ(pairs("Haus {n} | Häuser {pl} :: house | houses"),
            "Haus=house, Häuser=houses");
  EXPECT_EQ(pairs("Tor {n} [sport] :: goal (in football)"), "Tor=goal");
  EXPECT_EQ(pairs("Vereinigte Staaten /USA/ :: United States /US/"),
            "Vereinigte Staaten=United States");
  EXPECT_EQ(pairs("Haus {n} | mehr :: house"), "Haus=house");
}

TEST(DingPairs, AreNoneInOtherLines) {
  EXPECT_EQ(pairs("# Haus :: house"), "");
  EXPECT_EQ(pairs("Haus = house"), "");
  EXPECT_EQ(pairs(""), "");
  EXPECT_EQ(pairs(" :: "), "");
  EXPECT_EQ(pairs("{{{ :: ]]]\xFF"), "");
}

/// The weight of a pair, 0 to 255, after a term was added; -1: no such pair.
int weight(const TermPair& terms) {
  WordSet placeholders;
  placeholders.add("sth");
  placeholders.add("etw");
  WordSet function_words;
  function_words.add("of");
  function_words.add("to");
  const IdleWords idle{placeholders, function_words};
  TableBuilder table;
  add_terms(table, terms, idle, idle);
  const auto entries = table.entries();
  return entries.empty() ? -1 : static_cast<int>(entries.front().weight);
}

TEST(AddTerms, WeighsLongTermsLess) {
  EXPECT_EQ(weight({"Haus", "house"}), 255);
  EXPECT_EQ(weight({"etw suchen", "look"}), 255);
  EXPECT_EQ(weight({"suchen", "to look"}), 179);
  EXPECT_EQ(weight({"altes Haus", "house"}), 128);
  EXPECT_EQ(weight({"eins zwei drei", "number"}), 64);
  EXPECT_EQ(weight({"eins zwei drei vier fünf", "number"}), -1);
  EXPECT_EQ(weight({"", "house"}), -1);
}

}  // namespace
}  // namespace interlint::ding_test
