#include "session/lexicon_description.h"

#include <gtest/gtest.h>

#include "program.h"
#include "tiny_lexicon.h"

namespace interlint::lexicon_description_test {
namespace {

std::string pack_that_says(const LexiconDescription& says) {
  return pack_bytes(tiny_tables()["de-en"], json_of(says));
}

TEST(Descriptions, AreReadAsTheyWereWritten) {
  const LexiconDescription says{.kind = "trained",
                                .source = "de",
                                .target = "en",
                                .licence = "CC0-1.0",
                                .made_of = {{"a.tmx", "0123"}},
                                .pairs = 7,
                                .held_out = HeldOut{3, 0.5, 0.25}};
  const auto pack = Pack::of(pack_that_says(says));
  ASSERT_TRUE(pack);
  EXPECT_EQ(json_of(description_of(*pack)), json_of(says));
}

TEST(Lexicons, TranslateBetweenTheLanguagesTheyName) {
  const Scratch scratch;
  const std::string pack =
      scratch.file("p.ilx", pack_that_says({.source = "de", .target = "en"}));
  const std::string silent = scratch.file("s.ilx", pack_that_says({}));
  EXPECT_TRUE(translate_between({pack, silent}, "de-AT", "en-GB"));
  EXPECT_FALSE(translate_between({pack}, "en", "de"));
  EXPECT_FALSE(translate_between({pack}, "de", "fr"));
  EXPECT_FALSE(translate_between({"no.ilx"}, "de", "en"));
}

}  // namespace
}  // namespace interlint::lexicon_description_test
