#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "program.h"

namespace interlint::errors_test {
namespace {

using testing::HasSubstr;

constexpr std::string_view german =
    "Der Zug hielt in Köln. Niemand stieg aus.\n";
constexpr std::string_view english =
    "The train stopped in Cologne. No one got off.\n";

/// A folder with a clean pair, a folder, an empty file and an unreadable one.
struct Files {
  Scratch scratch;
  Files() {
    scratch.file("a.de.txt", german);
    scratch.file("a.en.txt", english);
    scratch.file("empty.en.txt", "");
    scratch.file("pairs.tsv", "Der Zug hielt.\tThe train stopped.\n");
    std::filesystem::create_directory(scratch / "folder");
  }
  Outcome run(const std::string& words) const {
    return run_program(words, scratch / ".");
  }
};

struct Mistake {
  std::string words;
  std::string said;  ///< on standard error
};

const Mistake mistakes[] = {
    {"check missing.de.txt a.en.txt", "interlint: missing.de.txt: "},
    {"check folder a.en.txt --source-lang de", "interlint: folder: "},
    {"check a.de.txt",
     "check takes two files, SOURCE and TARGET, but one was "
     "given; see interlint check --help"},
    {"check a.de.txt a.en.txt a.en.txt", "but 3 were given"},
    {"check --target-only a.de.txt a.en.txt",
     "check --target-only takes one file"},
    {"check --fail-onn error a.de.txt a.en.txt",
     "there is no option “--fail-onn”; did you mean “--fail-on”?"},
    {"check --format xlm a.de.txt a.en.txt",
     "there is no report format “xlm”; did you mean “xml”?"},
    {"check --output report.xml a.de.txt a.en.txt",
     "--output takes FORMAT=FILE, as in xml=report.xml, not “report.xml”"},
    {"check --format xml --output json=- a.de.txt a.en.txt",
     "only one report can go to standard output"},
    {"check --output xml=no/such/folder/r.xml a.de.txt a.en.txt",
     "interlint: no/such/folder/r.xml: cannot write this file: No such file or "
     "directory"},
    {"check --source-lang deutsch a.de.txt a.en.txt",
     "no language is called “deutsch” (--source-lang takes a BCP 47 tag such "
     "as de or en-GB)"},
    {"check --select doubled-wrod a.de.txt a.en.txt",
     "no rule is called “doubled-wrod”; did you mean “doubled-word”?"},
    {"check --data nowhere a.de.txt a.en.txt",
     "interlint: nowhere: --data names no folder"},
    {"explian DUP001",
     "“explian” is neither a command nor a file; did you mean “explain”?"},
    {"explain DUP0011", "no rule is called “DUP0011”; did you mean “DUP001”?"},
    {"schema yaml", "yaml"},
    {"check a.de.rst a.en.txt",
     "interlint: a.de.rst: reStructuredText is not read yet; --input-format "
     "text to force"},
    {"align a.de.txt a.en.XLIFF", "a.en.XLIFF: XLIFF is not read yet"},
    {"segment a.de.foo",
     "a.de.foo: a file that ends in .foo is not read yet; --input-format text "
     "to force"},
    {"check a.de.txt pairs.tsv",
     "pairs.tsv: the file holds pairs, not one text; --input-format lines to "
     "force"},
    {"check --target-only pairs.tsv", "pairs.tsv: the file holds pairs"},
    {"check --input-format docx a.de.txt a.en.txt", "docx"},
};

TEST(Mistakes, AreAnsweredWithStatusTwoAndASentence) {
  const Files files;
  for (const Mistake& mistake : mistakes) {
    const Outcome run = files.run(mistake.words);
    EXPECT_EQ(run.status, 2) << mistake.words;
    EXPECT_EQ(run.out, "") << mistake.words;
    EXPECT_THAT(run.err, HasSubstr(mistake.said)) << mistake.words;
  }
}

TEST(Check, IsSilentOnACleanPair) {
  const Outcome run = Files().run("check a.de.txt a.en.txt");
  EXPECT_EQ(run.status, 0);
  EXPECT_EQ(run.out, "");
  EXPECT_THAT(run.err,
              HasSubstr("the source is German (de, from the file name)"));
}

TEST(Check, NeedsNoCommandWord) {
  EXPECT_EQ(Files().run("a.de.txt a.en.txt").status, 0);
}

TEST(Check, ReadsStandardInput) {
  const Files files;
  const Outcome run =
      files.run("check --source-lang de --target-lang en - a.en.txt <a.de.txt");
  EXPECT_EQ(run.status, 0) << run.err;
}

// Standard input has no ending; what stands beside it says the format.
TEST(Check, ReadsStandardInputAsTheOtherText) {
  const Files files;
  files.scratch.file("m.de.md", "Der *Zug* hielt.\n");
  files.scratch.file("m.en.md", "The *train* stopped.\n");
  const std::string words = "check -v --source-lang de --target-lang en ";
  EXPECT_THAT(files.run(words + "- m.en.md <m.de.md").err,
              HasSubstr("reading - as markdown"));
  EXPECT_THAT(files.run(words + "m.de.md - <m.en.md").err,
              HasSubstr("reading - as markdown"));
  EXPECT_THAT(files.run(words + "--input-format text - m.en.md <m.de.md").err,
              HasSubstr("reading - as text"));
  EXPECT_THAT(files
                  .run("align -v --source-lang de --target-lang en - m.en.md "
                       "<m.de.md")
                  .err,
              HasSubstr("reading - as markdown"));
}

TEST(Check, KnowsAFileOfPairsByItsEnding) {
  const Outcome run =
      Files().run("check --source-lang de --target-lang en pairs.tsv");
  EXPECT_EQ(run.status, 0) << run.err;
}

// Rules of a document see one text at a time; lines are those of the file.
TEST(Check, TakesTheDocumentsOfAFileOneByOne) {
  const Files files;
  const std::string first = "Er kam spät an.\tHe arrived late.\n";
  const std::string second =
      "Sie ging früh.\tHe arrived late.\n"
      "Er kaufte 15 Äpfel.\tHe bought 51 apples.\n";
  const std::string words =
      "check --source-lang de --target-lang en --exit-zero ";
  files.scratch.file("one.tsv", first + second);
  files.scratch.file("two.tsv", first + "\n" + second);
  const Outcome one = files.run(words + "--format concise one.tsv");
  const Outcome two = files.run(words + "--format concise two.tsv");
  EXPECT_THAT(one.err, HasSubstr("1 document, 3 units"));
  EXPECT_THAT(two.err, HasSubstr("2 documents, 3 units"));
  EXPECT_THAT(one.out, HasSubstr("DUP003"));
  EXPECT_THAT(two.out, testing::Not(HasSubstr("DUP003")));
  EXPECT_THAT(two.out, HasSubstr("two.tsv:4:31: error: “15” became “51”"));
  EXPECT_THAT(files.run(words + "--format bench two.tsv").out,
              HasSubstr("{\"segment\":4,\"rule\":\"NUM001\""));
}

TEST(Check, EndsWithOneOnFindings) {
  const Files files;
  files.scratch.file("b.en.txt",
                     "The the train stopped in Cologne. No one got off.\n");
  EXPECT_EQ(files.run("check --fail-on warning a.de.txt b.en.txt").status, 1);
  EXPECT_EQ(files.run("check a.de.txt b.en.txt").status, 0);
  EXPECT_EQ(
      files.run("check --fail-on warning --exit-zero a.de.txt b.en.txt").status,
      0);
  EXPECT_EQ(files.run("check --max-warnings 0 a.de.txt b.en.txt").status, 1);
}

TEST(Check, WritesReportsWholeOrNotAtAll) {
  const Files files;
  const Outcome run = files.run(
      "check --output xml=r.xml --output jsonl=r.jsonl a.de.txt a.en.txt");
  EXPECT_EQ(run.status, 0) << run.err;
  EXPECT_THAT(contents_of_file(files.scratch / "r.xml"),
              HasSubstr("</report>"));
  for (const auto& entry :
       std::filesystem::directory_iterator(files.scratch / "."))
    EXPECT_NE(entry.path().extension(), ".tmp");
}

TEST(Check, SaysNothingWithSilent) {
  const Files files;
  files.scratch.file("b.en.txt", "The the train stopped. No one got off.\n");
  const Outcome run = files.run("check -s --fail-on warning a.de.txt b.en.txt");
  EXPECT_EQ(run.status, 1);
  EXPECT_EQ(run.out + run.err, "");
}

TEST(Check, NeverColoursAMachineFormat) {
  const Files files;
  const Outcome run =
      files.run("check --color always --format jsonl a.de.txt empty.en.txt");
  EXPECT_EQ(run.out.find('\x1b'), std::string::npos);
}

struct Nasty {
  std::string_view name;
  std::string bytes;
};

std::string long_line() {
  std::string line;
  while (line.size() < std::size_t{5} << 20) line += "Der Zug hält. ";
  return line;
}

/// Whatever a file holds, it is answered: 0 or 1, never a crash.
TEST(Check, AnswersEveryText) {
  const Files files;
  const Nasty texts[] = {
      {"empty", ""},
      {"blank", " \n\n \t\n"},
      {"nul", std::string("Der Zug\0hielt.\n", 15)},
      {"invalid", "Der Zug hielt in K\xF6ln.\n"},
      {"cut short", "Der Zug hielt in K\xC3"},
      {"crlf", "Der Zug hielt.\r\n\r\nNiemand stieg aus.\r\n"},
      {"mark",
       "\xEF\xBB\xBF"
       "Der Zug hielt.\n"},
      {"digits", std::string(100000, '9')},
      {"brackets", std::string(100000, '[')},
  };
  for (const Nasty& text : texts) {
    files.scratch.file("n.de.txt", text.bytes);
    files.scratch.file("n.en.txt", text.bytes);
    for (const std::string_view words :
         {"n.de.txt a.en.txt", "a.de.txt n.en.txt", "n.de.txt n.en.txt",
          "--target-only n.en.txt", "--input-format markdown n.de.txt n.en.txt",
          "--input-format html n.de.txt n.en.txt",
          "--input-format tsv --source-lang de --target-lang en n.de.txt"}) {
      const Outcome run = files.run("check --format xml " + std::string(words));
      EXPECT_TRUE(run.status == 0 || run.status == 1)
          << text.name << ": " << words << ": " << run.status << run.err;
    }
  }
}

/// A line of 5 MB holds more sentences than a novel.
TEST(Check, AnswersALineOfFiveMegabytes) {
  const Files files;
  files.scratch.file("n.de.txt", long_line());
  for (const std::string_view words :
       {"n.de.txt a.en.txt", "--target-only --target-lang de n.de.txt",
        "--input-format tsv --source-lang de --target-lang en n.de.txt"}) {
    const Outcome run = files.run("check --format none " + std::string(words));
    EXPECT_TRUE(run.status == 0 || run.status == 1) << words << run.err;
  }
}

TEST(Quantities, CountTheLinesOfTheFile) {
  const Files files;
  files.scratch.file("q.de.txt", "Nichts.\n\nEs sind 1,5 Millionen Euro.\n");
  const Outcome run = files.run("quantities --format jsonl q.de.txt");
  EXPECT_EQ(run.status, 0) << run.err;
  EXPECT_THAT(run.out, HasSubstr("\"line\":3"));
  EXPECT_THAT(run.out, HasSubstr("\"1500000\""));
}

TEST(Commands, AnswerWithoutDictionaries) {
  const Files files;
  for (const std::string_view words :
       {"--help", "check --help", "--version", "explain DUP001", "explain DUP",
        "rules", "rules --format json", "schema xml"}) {
    const Outcome run = files.run(std::string(words));
    EXPECT_EQ(run.status, 0) << words;
    EXPECT_NE(run.out, "") << words;
    EXPECT_EQ(run.err, "") << words;
  }
}

}  // namespace
}  // namespace interlint::errors_test
