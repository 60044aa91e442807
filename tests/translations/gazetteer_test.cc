#include "translations/gazetteer.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "text/fold.h"
#include "text/hash.h"

namespace interlint::gazetteer_test {
namespace {

Gazetteer german_english() {
  const Table exonyms{.path = "exonyms.tsv",
                      .rows = {{.cells = {"Köln", "Cologne"}, .line = 2}}};
  const Table peoples{.path = "peoples.tsv",
                      .rows = {{.cells = {"Spain", "Spanish"}, .line = 2}}};
  return {"de", "en", exonyms, peoples};
}

bool renders(const Gazetteer& places, std::string_view source,
             std::string_view target) {
  const auto found = places.renderings(hash_of(folded(source)));
  return std::ranges::find(found, id_of(hash_of(folded(target))),
                           &Association::word) != found.end();
}

TEST(Gazetteer, KnowsPlacesByBothOfTheirNames) {
  const Gazetteer places = german_english();
  EXPECT_TRUE(renders(places, "Deutschland", "Germany"));
  EXPECT_TRUE(renders(places, "Südkorea", "Korea"));
  EXPECT_TRUE(renders(places, "Moskau", "Moscow"));
  EXPECT_TRUE(renders(places, "Köln", "Cologne"));
  EXPECT_FALSE(renders(places, "Köln", "Moscow"));
  EXPECT_FALSE(renders(places, "Brot", "bread"));
}

TEST(Gazetteer, CountsAPeopleToItsPlace) {
  const Gazetteer places = german_english();
  EXPECT_TRUE(renders(places, "Spanien", "Spanish"));
  const auto& relatives = places.relatives(hash_of(folded("Spanish")));
  EXPECT_EQ(relatives, std::vector{id_of(hash_of(folded("Spain")))});
}

TEST(Gazetteer, TellsWhatIsAPlaceAlone) {
  const Gazetteer places = german_english();
  EXPECT_TRUE(places.is_source_place(hash_of(folded("Spanien"))));
  EXPECT_TRUE(places.is_target_place(hash_of(folded("Spain"))));
  EXPECT_FALSE(places.is_source_place(hash_of(folded("Vereinigte"))));
}

TEST(Gazetteer, IsEmptyForALanguageNobodyKnows) {
  const Gazetteer places("xx", "yy", {}, {});
  EXPECT_FALSE(places.is_source_place(hash_of("brot")));
}

}  // namespace
}  // namespace interlint::gazetteer_test
