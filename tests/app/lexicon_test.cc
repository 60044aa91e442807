#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "program.h"

namespace interlint::lexicon_test {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::StartsWith;

constexpr std::string_view pairs =
    "das Haus\tthe house\ndas Buch\tthe book\nein Haus\ta house\n"
    "ein Buch\ta book\ndas alte Haus\tthe old house\nder Baum\tthe tree\n"
    "ein alter Baum\tan old tree\ndas Buch ist alt\tthe book is old\n"
    "das Haus ist alt\tthe house is old\nein Baum\ta tree\n";

Outcome run_in(const Scratch& scratch, const std::string& words) {
  return run_program(words, scratch / ".");
}

TEST(LexiconCommand, LearnsFromPairsAndSaysWhatItIsWorth) {
  const Scratch scratch;
  scratch.file("own.tsv", pairs);
  const Outcome made = run_in(
      scratch,
      "lexicon train own.tsv --source-lang de --target-lang en -o house.ilx");
  EXPECT_EQ(made.status, 0);
  EXPECT_THAT(
      made.err,
      AllOf(HasSubstr("learnt from 9 pairs (0 doubles and 0 unfit ones "
                      "left out)"),
            HasSubstr("9 pairs teach little: 3,000 or more are advised"),
            HasSubstr("on 1 held-out pair")));
  const Outcome info = run_in(scratch, "lexicon info house.ilx");
  EXPECT_THAT(info.out,
              AllOf(StartsWith("house.ilx\n"), HasSubstr("kind       trained"),
                    HasSubstr("languages  German to English"),
                    HasSubstr("licence    LicenseRef-private"),
                    HasSubstr("made of    own.tsv (SHA-256 "),
                    HasSubstr("measured   coverage ")));
  EXPECT_EQ(run_in(scratch,
                   "lexicon train -j7 own.tsv --source-lang de "
                   "--target-lang en -o again.ilx")
                .status,
            0);
  EXPECT_EQ(contents_of_file(scratch / "house.ilx"),
            contents_of_file(scratch / "again.ilx"));
}

TEST(LexiconCommand, LearnsFromTmx) {
  const Scratch scratch;
  scratch.file("own.tmx",
               "<tmx version=\"1.4\"><header srclang=\"de\"/><body><tu>"
               "<tuv xml:lang=\"de\"><seg>das Haus</seg></tuv>"
               "<tuv xml:lang=\"en\"><seg>the house</seg></tuv></tu></body>"
               "</tmx>");
  const Outcome made = run_in(scratch, "lexicon train own.tmx -o house.ilx");
  EXPECT_EQ(made.status, 0);
  EXPECT_THAT(made.err, HasSubstr("learnt from 1 pairs"));
}

TEST(LexiconCommand, ImportsListsAndTermbases) {
  const Scratch scratch;
  scratch.file("list.tsv", "Haus\thouse\nBaum\ttree\t0.5\n");
  scratch.file("terms.tbx",
               "<tbx><text><body><conceptEntry><langSec xml:lang=\"de\">"
               "<termSec><term>Haus</term></termSec></langSec>"
               "<langSec xml:lang=\"en\"><termSec><term>house</term></termSec>"
               "</langSec></conceptEntry></body></text></tbx>");
  const std::string languages = " --source-lang de --target-lang en ";
  EXPECT_EQ(run_in(scratch,
                   "lexicon import tsv list.tsv --licence CC0-1.0 -o "
                   "list.ilx" +
                       languages)
                .status,
            0);
  EXPECT_EQ(
      run_in(scratch, "lexicon import tbx terms.tbx -o terms.ilx" + languages)
          .status,
      0);
  EXPECT_THAT(run_in(scratch, "lexicon info list.ilx").out,
              AllOf(HasSubstr("licence    CC0-1.0"),
                    HasSubstr("table      translations: 2 words, 2 pairs")));
  EXPECT_THAT(run_in(scratch, "lexicon info terms.ilx").out,
              HasSubstr("table      terms: 1 words, 1 pairs"));
}

struct Mistake {
  std::string words;
  std::string said;
};

const Mistake mistakes[] = {
    {"lexicon", "subcommand is required"},
    {"lexicon train none.tsv -o a.ilx", "none.tsv: "},
    {"lexicon train notes.txt --source-lang de --target-lang en -o a.ilx",
     "notes.txt: there are no pairs in this file: a line is source TAB target"},
    {"lexicon import tsv list.tsv -o a.ilx",
     "name the languages of the list with --source-lang and --target-lang"},
    {"lexicon import tsv bad.tsv -o a.ilx --source-lang de --target-lang en",
     "bad.tsv:2: a line is source TAB target"},
    {"lexicon import ding none -o a.ilx", "none: cannot read this word list"},
    {"lexicon import wordnet . -o a.ilx", "wordnet-base"},
    {"lexicon info list.tsv",
     "list.tsv: this lexicon is damaged or of another version"},
    {"check --lexicon none.ilx a.de.txt a.en.txt",
     "none.ilx: cannot read this lexicon"},
    {"check --lexicon fr.ilx a.de.txt a.en.txt",
     "fr.ilx: this lexicon leads from French to English, not from German to "
     "English"},
    {"align --lexicon fr.ilx a.de.txt a.en.txt", "not from German to English"},
    {"check --glossary none.csv a.de.txt a.en.txt", "none.csv: "},
    {"check --glossary bad.csv a.de.txt a.en.txt",
     "bad.csv:2: the status is preferred, admitted, forbidden or "
     "do-not-translate, not “wrong”"},
};

TEST(LexiconCommand, SaysWhatIsWrong) {
  const Scratch scratch;
  scratch.file("notes.txt", "no pairs here\n");
  scratch.file("list.tsv", "Haus\thouse\n");
  scratch.file("bad.tsv", "Haus\thouse\nBaum\n");
  scratch.file("bad.csv", "source,target,status\nHaus,house,wrong\n");
  scratch.file("fr.tsv", "maison\thouse\n");
  scratch.file("a.de.txt", "Der Zug hielt in Köln. Niemand stieg aus.\n");
  scratch.file("a.en.txt", "The train stopped in Cologne. No one got off.\n");
  ASSERT_EQ(run_in(scratch,
                   "lexicon import tsv fr.tsv -o fr.ilx "
                   "--source-lang fr --target-lang en")
                .status,
            0);
  for (const Mistake& mistake : mistakes) {
    const Outcome outcome = run_in(scratch, mistake.words);
    EXPECT_EQ(outcome.status, 2) << mistake.words;
    EXPECT_THAT(outcome.err, HasSubstr(mistake.said)) << mistake.words;
  }
}

TEST(Glossaries, AreKeptTo) {
  const Scratch scratch;
  scratch.file("a.de.txt", "Die Anlage hielt in Köln. Niemand stieg aus.\n");
  scratch.file("a.en.txt",
               "The facility stopped in Cologne. No one got off.\n");
  scratch.file("terms.csv", "de,en\nAnlage,plant\n");
  const Outcome outcome =
      run_in(scratch,
             "check --select TRM --format concise --glossary terms.csv "
             "a.de.txt a.en.txt");
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.out, HasSubstr("[TRM001 term-violated]"));
  EXPECT_THAT(
      run_in(scratch,
             "check --format xml --reproducible --glossary terms.csv "
             "a.de.txt a.en.txt")
          .out,
      HasSubstr("<resource kind=\"termbase\" name=\"terms.csv\" sha256="));
}

}  // namespace
}  // namespace interlint::lexicon_test
