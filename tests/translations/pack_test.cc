#include "translations/pack.h"

#include <gtest/gtest.h>

#include "text/fold.h"
#include "text/hash.h"
#include "tiny_lexicon.h"

namespace interlint::pack_test {
namespace {

const TinyLexicons& tiny() {
  static const TinyLexicons all;
  return all;
}

std::uint64_t key(std::string_view word) {
  return hash_of(folded(word));
}

/// The weight, 0 to 255, by which two words are associated; -1: not at all.
int weight(const Associations& table, std::string_view word,
           std::string_view other) {
  for (const Association& association : table.find(key(word)))
    if (association.word == id_of(key(other)))
      return static_cast<int>(association.weight);
  return -1;
}

std::string small_pack() {
  TableBuilder table;
  table.add("Haus", "house", 1);
  table.add("Haus", "house", 0.4);
  table.add("Haus", "home", 0.4);
  table.add("Baum");
  return pack_bytes({{"translations", table}, {"nothing", {}}}, "{\"a\":1}");
}

TEST(Pack, GivesBackWhatWasPutIn) {
  const auto pack = Pack::open(tiny().write("small.ilx", small_pack()));
  ASSERT_TRUE(pack);
  const Associations table = pack->table("translations");
  EXPECT_EQ(weight(table, "Haus", "house"), 255);
  EXPECT_EQ(weight(table, "HAUS", "Home"), 102);
  EXPECT_EQ(weight(table, "Haus", "tree"), -1);
  EXPECT_TRUE(table.knows(key("Baum")));
  EXPECT_TRUE(table.find(key("Baum")).empty());
  EXPECT_FALSE(table.knows(key("Hund")));
  EXPECT_FALSE(table.knows(0));
  EXPECT_TRUE(pack->table("nothing").empty());
  EXPECT_TRUE(pack->table("other").empty());
  EXPECT_EQ(pack->description(), "{\"a\":1}");
}

TEST(Pack, IsMadeTheSameEveryTime) {
  EXPECT_EQ(small_pack(), small_pack());
}

TEST(Pack, SaysThatAFileIsMissing) {
  const auto pack = Pack::open(tiny().folder() / "none.ilx");
  ASSERT_FALSE(pack);
  EXPECT_EQ(pack.error().message, "cannot read this lexicon");
}

TEST(Pack, IsRefusedWhereverItIsCut) {
  const std::string whole = small_pack();
  for (std::size_t size = 0; size < whole.size(); ++size)
    EXPECT_FALSE(Pack::open(tiny().write("cut.ilx", whole.substr(0, size))))
        << size;
}

TEST(Pack, SurvivesEveryDamagedByte) {
  const std::string whole = small_pack();
  for (std::size_t at = 0; at < whole.size(); ++at) {
    for (const char damage : {'\0', '\x7F', '\xFF'}) {
      std::string bytes = whole;
      bytes[at] = damage;
      const auto pack = Pack::open(tiny().write("damaged.ilx", bytes));
      if (!pack) continue;
      const Associations table = pack->table("translations");
      EXPECT_LE(table.find(key("Haus")).size(), 4U);
      EXPECT_FALSE(table.knows(key("Hund"))) << at;
    }
  }
}

TEST(Pack, IsRefusedWithAnotherBeginning) {
  for (const std::size_t at : {0U, 3U, 4U, 7U, 8U}) {
    std::string bytes = small_pack();
    bytes[at] = static_cast<char>(bytes[at] + 1);
    EXPECT_FALSE(Pack::open(tiny().write("other.ilx", bytes))) << at;
  }
}

}  // namespace
}  // namespace interlint::pack_test
