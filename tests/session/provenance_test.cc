#include "session/provenance.h"

#include <gtest/gtest.h>

#include <string>

#include "program.h"

namespace interlint::provenance_test {
namespace {

RunInfo run_of(const RunSettings& settings) {
  return run_info(settings, *rule_set(settings.selection));
}

TEST(Runs, TakeFromTheirProfileWhatIsNotGiven) {
  EXPECT_EQ(run_of({}).fail_on, FailOn::error);
  EXPECT_EQ(run_of({}).units, UnitsShown::findings);
  EXPECT_EQ(run_of({.selection = {.profile = "strict"}}).fail_on,
            FailOn::warning);
  EXPECT_EQ(run_of({.selection = {.profile = "corpus"}}).units,
            UnitsShown::none);
  const RunInfo given = run_of({.selection = {.profile = "strict"},
                                .fail_on = "never",
                                .report_units = "all"});
  EXPECT_EQ(given.fail_on, FailOn::never);
  EXPECT_EQ(given.units, UnitsShown::all);
}

TEST(Runs, HaveOneDigestForOneMeaning) {
  const std::string usual = run_of({}).settings_sha256;
  EXPECT_EQ(usual.size(), 64U);
  EXPECT_EQ(run_of({.fail_on = "info"}).settings_sha256, usual);
  EXPECT_NE(run_of({.selection = {.ignore = {"NUM"}}}).settings_sha256, usual);
  EXPECT_NE(run_of({.limits = {.min_confidence = 0.5F}}).settings_sha256,
            usual);
}

TEST(Runs, WritePathsRelativeToTheirRoot) {
  EXPECT_EQ(run_of({.folder = "/articles"}).root, "/articles");
  EXPECT_EQ(run_of({.folder = "/articles", .root = "2026/../de"}).root,
            "/articles/de");
  EXPECT_EQ(run_of({.folder = "/articles", .root = "/other"}).root, "/other");
}

TEST(Runs, NameWhatTheyHaveRead) {
  const Scratch scratch;
  const Folders folders{.dictionaries = SOURCE_DIR "/dictionaries",
                        .glossaries = {scratch.file("terms.csv", "a,b\n")}};
  Bitext both;
  both.source.language.tag = "de-CH";
  both.target.language.tag = "en";
  const auto names = [&] {
    std::string all;
    for (const UsedResource& used : used_resources(folders, both))
      all += used.kind + ":" + used.name + " ";
    return all;
  };
  EXPECT_EQ(names(), "words:de words:de-en words:en termbase:terms.csv ");
  both.has_source = false;
  EXPECT_EQ(names(), "words:en termbase:terms.csv ");
}

}  // namespace
}  // namespace interlint::provenance_test
