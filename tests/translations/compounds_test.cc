#include "translations/compounds.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "text/hash.h"
#include "tiny_lexicon.h"

namespace interlint::compounds_test {
namespace {

/// The compounds of German by the tiny lexicon.
struct Tiny {
  TinyLexicons files;
  Pack pair = std::move(*Pack::open(files.folder() / "de-en.ilx"));
  Shelf shelf{SOURCE_DIR "/dictionaries/de"};
  Compounds compounds{shelf.table("compound-links", 2),
                      shelf.words("short-parts"), pair.table("translations")};
};

/// Is `word` cut into these parts?
bool is_cut(std::string_view word, const std::vector<std::string>& parts) {
  static const Tiny tiny;
  std::vector<std::uint64_t> hashes;
  for (const std::string& part : parts) hashes.push_back(hash_of(part));
  return tiny.compounds.parts(word) == hashes;
}

TEST(Compounds, AreCutIntoWords) {
  EXPECT_TRUE(is_cut("regierungserklärung", {"regierung", "erklärung"}));
  EXPECT_TRUE(is_cut("klimaschutzgesetz", {"klima", "schutz", "gesetz"}));
  EXPECT_TRUE(is_cut("strassenbrücke", {"strasse", "brücke"}));
  EXPECT_TRUE(is_cut("schulgarten", {"schule", "garten"}));
  EXPECT_TRUE(is_cut("fabrikbesitzers", {"fabrik", "besitzer"}));
}

TEST(Compounds, AreNotMadeOfOtherWords) {
  EXPECT_TRUE(is_cut("fabrik", {}));
  EXPECT_TRUE(is_cut("kindern", {}));
  EXPECT_TRUE(is_cut("präsident", {}));
  EXPECT_TRUE(is_cut("schwester", {}));
  EXPECT_TRUE(is_cut("", {}));
  EXPECT_TRUE(is_cut("\xFF\xFE\xFF\xFE\xFF\xFE\xFF\xFE", {}));
  EXPECT_TRUE(is_cut(std::string(1000, 'a'), {}));
}

}  // namespace
}  // namespace interlint::compounds_test
