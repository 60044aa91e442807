#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <string>

#include "engine/check.h"
#include "engine/silence.h"
#include "formats/format.h"
#include "session/library.h"
#include "tiny_lexicon.h"

namespace interlint::glossary_filter_test {
namespace {

/// German and English with the tiny lexicon and these terms.
std::shared_ptr<const Resources> with_terms(const std::string& terms) {
  const TinyLexicons tiny;
  Folders folders{.dictionaries = SOURCE_DIR "/dictionaries",
                  .lexicons = tiny.folder()};
  if (!terms.empty())
    folders.glossaries = {
        tiny.write("terms.csv", "source,target,status\n" + terms).string()};
  return Library::open(folders)->between("de", "en").value();
}

/// The codes of what the rules notice in a pair.
std::string noticed(const std::string& pair, const std::string& terms) {
  const auto known = with_terms(terms);
  Bitext both = std::move(bitexts_from("pair.tsv", pair, "tsv").front());
  both.source.language.tag = "de";
  both.target.language.tag = "en";
  Settings settings;
  for (const Rule& rule : all_rules())
    if (rule.about.on) settings.rules.push_back(&rule);
  std::string codes;
  for (const Finding& finding :
       check(std::move(both), *known, settings).findings)
    codes += (codes.empty() ? "" : " ") + std::string(finding.code);
  return codes;
}

TEST(Excused, AreWordsThatTheGlossaryApproves) {
  const std::string copied = "Er kam trotzdem heute.\tHe came trotzdem today.";
  EXPECT_EQ(noticed(copied, ""), "UNT002");
  EXPECT_EQ(noticed(copied, "trotzdem,trotzdem,\n"), "");
  EXPECT_EQ(noticed(copied, "Haus,house,\n"), "UNT002");
  const std::string strange = "Das Haus hat Kram.\tThe house has blorps today.";
  EXPECT_EQ(noticed(strange, ""), "SPL001");
  EXPECT_EQ(noticed(strange, "Kram,blorp,\n"), "");
}

TEST(Excused, AreNotWhatTheGlossaryForbids) {
  EXPECT_EQ(noticed("Das Haus hat Kram.\tThe house has blorps today.",
                    "Kram,blorp,forbidden\n"),
            "TRM003 SPL001");
}

/// A term that is rendered as the glossary wants supports its words.
TEST(Glossaries, SupportTheirTerms) {
  const auto support = [](const std::string& terms) {
    const auto known = with_terms(terms);
    Bitext both = std::move(
        bitexts_from("pair.tsv", "Der Kram wächst.\tThe gear grows.", "tsv")
            .front());
    both.source.language.tag = "de";
    both.target.language.tag = "en";
    return annotated(both, *known, 1).pairs[0].support.at(1, 1);
  };
  EXPECT_EQ(support(""), 0);
  EXPECT_EQ(support("Kram,gear,\n"), 1);
  EXPECT_EQ(support("Kram,gear,forbidden\n"), 0);
}

}  // namespace
}  // namespace interlint::glossary_filter_test
