#include "session/session.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <vector>

#include "formats/format.h"
#include "program.h"

namespace interlint::session_test {
namespace {

Session session_of(const Selection& selection, unsigned workers = 1) {
  return {*Library::open({.dictionaries = SOURCE_DIR "/dictionaries"}),
          *rule_set(selection), workers};
}

Document text(std::string_view language, const std::string& bytes) {
  Document made = document_from("page", bytes, "text");
  made.language.tag = language;
  return made;
}

/// "NUM001 “1,5” became “15”" and a line feed for every finding.
std::string shown(const std::expected<Checked, Problem>& checked) {
  if (!checked) return interlint::shown(checked.error());
  std::string lines;
  for (const Finding& finding : checked->findings)
    lines += std::string(finding.code) + " " + finding.message + "\n";
  return lines;
}

struct Case {
  std::string source;
  std::string target;
  std::string first_code;  ///< empty: nothing is found
};

const std::vector<Case> cases = {
    {"Die Inflation lag bei 2,5 Prozent.", "Inflation stood at 25 percent.",
     "NUM"},
    {"Das Haus ist alt.", "The the house is old.", "DUP001"},
    {"Das Haus ist alt.", "The house is old.", ""},
    {"Der Zug hielt in Köln. Niemand stieg aus.",
     "The train stopped in Cologne. No one got off.", ""},
};

TEST(Sessions, SayWhatTheRulesNotice) {
  const Session session = session_of({.select = {"NUM", "DUP"}});
  for (const Case& c : cases) {
    const std::string said = shown(session.check(
        TwoDocuments{text("de", c.source), text("en", c.target)}));
    EXPECT_TRUE(c.first_code.empty() ? said.empty()
                                     : said.starts_with(c.first_code))
        << c.target << ": " << said;
  }
}

// One after the other, twice, in one session, and each in one of its own.
TEST(Sessions, AnswerManyDocumentsAsEachAlone) {
  const Session session = session_of({});
  for (int round = 0; round < 2; ++round) {
    for (const Case& c : cases) {
      const auto task = [&] {
        return TwoDocuments{text("de", c.source), text("en", c.target)};
      };
      EXPECT_EQ(shown(session.check(task())),
                shown(session_of({}).check(task())));
    }
  }
}

TEST(Sessions, AnswerAlikeWithAnyNumberOfWorkers) {
  std::string lines;
  for (int i = 0; i < 300; ++i)
    for (const Case& c : cases) lines += c.source + "\t" + c.target + "\n";
  Bitext pairs = std::move(bitexts_from("pairs.tsv", lines, "tsv").front());
  pairs.source.language.tag = "de";
  pairs.target.language.tag = "en";
  const std::string alone = shown(session_of({}, 1).check(Bitext(pairs)));
  EXPECT_NE(alone, "");
  EXPECT_EQ(shown(session_of({}, 3).check(Bitext(pairs))), alone);
}

TEST(Sessions, CheckATargetAlone) {
  const Session session = session_of({.select = {"DUP001", "OMI"}});
  EXPECT_TRUE(shown(session.check(text("en", "The the house is old.")))
                  .starts_with("DUP001"));
  EXPECT_EQ(shown(session.check(text("en", "The house is old."))), "");
}

TEST(Sessions, LoadALanguageOnceForAllTheirDocuments) {
  const Session session = session_of({});
  const auto before = session.library().between("de", "en").value();
  for (const Case& c : cases)
    ASSERT_TRUE(session.check(
        TwoDocuments{text("de", c.source), text("en", c.target)}));
  EXPECT_EQ(session.library().between("de", "en").value(), before);
  EXPECT_EQ(session.library().language("en").value(), before->target);
}

TEST(Sessions, AlignFirstAndJudgeThen) {
  const Session session = session_of({});
  const Case& c = cases.back();
  auto both =
      session.aligned(TwoDocuments{text("de", c.source), text("en", c.target)});
  ASSERT_TRUE(both);
  EXPECT_EQ(both->links.size(), 2U);
  EXPECT_EQ(shown(session.judged(std::move(*both))), "");
}

// A list that is read only when a rule asks for it is a problem as well.
TEST(Sessions, AnswerADamagedListWithAProblem) {
  namespace fs = std::filesystem;
  const Scratch scratch;
  fs::copy(SOURCE_DIR "/dictionaries", scratch / "dictionaries",
           fs::copy_options::recursive);
  scratch.file("dictionaries/en/negation.tsv", "no licence\n");
  const Session session{
      *Library::open({.dictionaries = scratch / "dictionaries"}),
      *rule_set({.select = {"NEG"}})};
  const auto checked = session.check(TwoDocuments{
      text("de", "Er kam nicht."), text("en", "He did not come.")});
  ASSERT_FALSE(checked);
  EXPECT_NE(interlint::shown(checked.error()).find("negation.tsv"),
            std::string::npos);
}

}  // namespace
}  // namespace interlint::session_test
