#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "program.h"

namespace interlint::align_test {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

/// A folder with two texts that say the same.
struct Texts {
  Scratch scratch;
  Texts() {
    scratch.file("a.de.txt", "Der Zug hielt in Köln. Niemand stieg aus.\n");
    scratch.file("a.en.txt", "The train stopped in Cologne. No one got off.\n");
  }
  [[nodiscard]] Outcome align(const std::string& words) const {
    return run_program("align a.de.txt a.en.txt " + words, scratch / ".");
  }
};

TEST(Align, WritesATableWhereThereIsNoTerminal) {
  const Outcome run = Texts().align("");
  EXPECT_EQ(run.status, 0);
  EXPECT_THAT(run.out,
              StartsWith("Der Zug hielt in Köln.\tThe train stopped in "
                         "Cologne.\t"));
}

TEST(Align, WritesWhatOthersRead) {
  const Texts texts;
  EXPECT_THAT(texts.align("--format tmx").out,
              HasSubstr("<tuv xml:lang=\"de\"><seg>Niemand stieg aus.</seg>"));
  EXPECT_THAT(texts.align("--format html").out,
              HasSubstr("<td lang=\"en\" dir=\"auto\"><p>No one got off.</p>"));
  EXPECT_THAT(texts.align("--format ladder").out, StartsWith("[0]:[0]:"));
  EXPECT_THAT(texts.align("--format jsonl").out, StartsWith("{\"source\":[{"));
}

TEST(Align, ShowsBothSidesAsWideAsItIsTold) {
  const Texts texts;
  const Outcome wide =
      run_program("align --format text a.de.txt a.en.txt", texts.scratch / ".");
  EXPECT_THAT(wide.out, HasSubstr("│ The train stopped in Cologne.\n"));
  const Outcome odd = texts.align("--format sideways");
  EXPECT_EQ(odd.status, 2);
  EXPECT_THAT(odd.err, HasSubstr("sideways"));
}

TEST(Lexicon, IsMadeOfADictionaryOfFreeDict) {
  const Scratch scratch;
  scratch.file("d.dict", "Haus <n>\nmaison\n");
  scratch.file("d.index", "haus\tA\tQ\n");
  const Outcome made = run_program(
      "lexicon import freedict d.index -o de-fr.ilx -v", scratch / ".");
  EXPECT_EQ(made.status, 0) << made.err;
  EXPECT_THAT(made.err, HasSubstr("translations: 1 pairs"));
  EXPECT_NE(contents_of_file(scratch / "de-fr.ilx"), "");
}

TEST(Lexicon, SaysWhyItCannotBeMade) {
  const Scratch scratch;
  const Outcome run =
      run_program("lexicon import freedict none -o de-fr.ilx", scratch / ".");
  EXPECT_EQ(run.status, 2);
  EXPECT_THAT(run.err,
              HasSubstr("none.index: cannot read this index of a dictionary"));
  EXPECT_EQ(contents_of_file(scratch / "de-fr.ilx"), "");
}

}  // namespace
}  // namespace interlint::align_test
