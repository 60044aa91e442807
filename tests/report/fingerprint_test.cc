#include "report/fingerprint.h"

#include <gtest/gtest.h>

#include "sample.h"

namespace interlint::fingerprint_test {
namespace {

// Made with `xxhsum -H2`, without this program.
TEST(Fingerprints, AreWhatOthersMakeByTheRecipe) {
  EXPECT_EQ(
      fingerprint({"NUM002", "de", "en",
                   "Die Stadt investiert 3,5 Millionen Euro in zwölf Schulen.",
                   "The city is investing 3.5 billion euros in twelve schools.",
                   "3.5 billion"}),
      "bb83709a29cd726e4978c94f9b40d9bc");
  EXPECT_EQ(
      fingerprint({"DUP001", "de", "en", "Der Umbau beginnt im März 2027.",
                   "Der Umbau beginnt in in March 2027.", "in in"}),
      "4961ae6e282e127d34c272a91747dd92");
  EXPECT_EQ(fingerprint({"OMI001", "de", "en", "Die Lage bleibt ernst.", "",
                         "Die Lage bleibt ernst."}),
            "eb08fbed14c9accb7651089b8ab5a1fa");
  EXPECT_EQ(fingerprint({"NAM002", "de", "en", "", "", "Oezdemir"}),
            "12cd7913c51a7f19148ebcbc002f7e7b");
}

TEST(Fingerprints, DoNotSeeWrappingNormalizationOrRegion) {
  const std::string one =
      fingerprint({"DUP001", "de", "en", "Grüße an alle.", "To all.", "all"});
  EXPECT_EQ(one, fingerprint({"DUP001", "de-AT", "en-US",
                              "Gru\u0308ße\r\n  an alle. ", " To\u00A0all.",
                              "all "}));
}

TEST(Fingerprints, AreTheSameByTheShortAndTheLongWay) {
  // The tab and the decomposed letter keep the long way from being spared.
  EXPECT_EQ(
      fingerprint({"DUP001", "de", "en", "„Ja“ – für Ärzte…", "", "x"}),
      fingerprint({"DUP001", "de", "en", "„Ja“ –\tfu\u0308r Ärzte…", "", "x"}));
  EXPECT_EQ(fingerprint({"DUP001", "de", "en", "a b", "", ""}),
            fingerprint({"DUP001", "de", "en", " a  b ", "", ""}));
  EXPECT_NE(fingerprint({"DUP001", "de", "en", "a b", "", ""}),
            fingerprint({"DUP001", "de", "en", "ab", "", ""}));
}

TEST(Fingerprints, AreThoseOfAReportFromFindings) {
  const std::vector<std::string> all = fingerprints(sample::article());
  EXPECT_EQ(all.at(0), "bb83709a29cd726e4978c94f9b40d9bc");
  EXPECT_EQ(fingerprints(sample::edge()).at(1),
            "eb08fbed14c9accb7651089b8ab5a1fa");
}

TEST(Fingerprints, TellEqualFindingsApart) {
  Checked checked = sample::article();
  checked.findings = {checked.findings[0], checked.findings[0],
                      checked.findings[0]};
  const std::vector<std::string> all = fingerprints(checked);
  EXPECT_EQ(all[0], "bb83709a29cd726e4978c94f9b40d9bc");
  EXPECT_NE(all[1], all[0]);
  EXPECT_NE(all[2], all[0]);
  EXPECT_NE(all[2], all[1]);
}

TEST(Fingerprints, AreNoneOfWhatCouldNotBeRead) {
  EXPECT_TRUE(fingerprints(sample::failed()).empty());
}

}  // namespace
}  // namespace interlint::fingerprint_test
