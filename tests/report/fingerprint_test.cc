#include "report/fingerprint.h"

#include <gtest/gtest.h>

#include "sample.h"

namespace interlint::fingerprint_test {
namespace {

// The published test vectors of recipe interlint/v1.
TEST(Fingerprints, AreThePublishedOnes) {
  EXPECT_EQ(
      fingerprint({"NUM002", "de", "en",
                   "Die Stadt investiert 3,5 Millionen Euro in zwölf Schulen.",
                   "The city is investing 3.5 billion euros in twelve schools.",
                   "3.5 billion"}),
      "135415c18ad336ed7295e71f25d3ae84");
  EXPECT_EQ(
      fingerprint({"DUP001", "de", "en", "Der Umbau beginnt im März 2027.",
                   "Der Umbau beginnt in in March 2027.", "in in"}),
      "038050c00dfde3d6c28c8d983efdd1b6");
  EXPECT_EQ(fingerprint({"OMI001", "de", "en", "Die Lage bleibt ernst.", "",
                         "Die Lage bleibt ernst."}),
            "877aeee6822569cd9a91305f7110d317");
  EXPECT_EQ(fingerprint({"NAM002", "de", "en", "", "", "Oezdemir"}),
            "af748c09aecb7c0f147a06c56a35ae96");
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
  EXPECT_EQ(all.at(0), "135415c18ad336ed7295e71f25d3ae84");
  EXPECT_EQ(fingerprints(sample::edge()).at(1),
            "877aeee6822569cd9a91305f7110d317");
}

TEST(Fingerprints, TellEqualFindingsApart) {
  Checked checked = sample::article();
  checked.findings = {checked.findings[0], checked.findings[0],
                      checked.findings[0]};
  const std::vector<std::string> all = fingerprints(checked);
  EXPECT_EQ(all[0], "135415c18ad336ed7295e71f25d3ae84");
  EXPECT_NE(all[1], all[0]);
  EXPECT_NE(all[2], all[0]);
  EXPECT_NE(all[2], all[1]);
}

TEST(Fingerprints, AreNoneOfWhatCouldNotBeRead) {
  EXPECT_TRUE(fingerprints(sample::failed()).empty());
}

}  // namespace
}  // namespace interlint::fingerprint_test
