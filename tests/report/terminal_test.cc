#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "golden.h"
#include "report/excerpt.h"
#include "report/tally.h"
#include "sample.h"

namespace interlint::terminal_test {
namespace {

std::vector<Checked> both() {
  std::vector<Checked> documents;
  documents.push_back(sample::article());
  documents.push_back(sample::edge());
  return documents;
}

TEST(Terminal, ShowsFindingsAsReviewed) {
  sample::expect_golden("report.txt", sample::written(Form::text, both()));
  sample::expect_golden("concise.txt", sample::written(Form::concise, both()));
  sample::expect_golden(
      "colours.txt",
      sample::written(Form::text, both(), sample::run(), Colour::always));
}

TEST(Terminal, KeepsTextsToItselfIfAsked) {
  RunInfo run = sample::run();
  run.units = UnitsShown::none;
  const std::string text = sample::written(Form::text, both(), run);
  EXPECT_THAT(text, testing::Not(testing::HasSubstr("billion")));
  EXPECT_THAT(text, testing::HasSubstr("Amount changed by a power of ten"));
}

/// The excerpt and its carets, for the first `words` in `text`.
std::string shown(std::string_view text, std::string_view words) {
  const Excerpt made =
      excerpt(text, {0, static_cast<std::uint32_t>(text.size())},
              sample::place(text, words));
  return made.line + "\n" + std::string(made.column, ' ') +
         std::string(made.width, '^');
}

TEST(Excerpts, PutCaretsUnderWhatIsSeen) {
  EXPECT_EQ(shown("The the house", "the"), "The the house\n    ^^^");
  EXPECT_EQ(shown("Grüße aus Köln", "Köln"), "Grüße aus Köln\n          ^^^^");
  EXPECT_EQ(shown("Gru\u0308ße aus Ko\u0308ln", "Ko\u0308ln"),
            "Gru\u0308ße aus Ko\u0308ln\n          ^^^^");
  EXPECT_EQ(shown("価格は100円", "100円"), "価格は100円\n      ^^^^^");
  EXPECT_EQ(shown("😀 lacht", "lacht"), "😀 lacht\n   ^^^^^");
  EXPECT_EQ(shown("👩\u200D🔬 lacht", "lacht"), "👩\u200D🔬 lacht\n   ^^^^^");
  EXPECT_EQ(shown("👍🏽 gut", "gut"), "👍🏽 gut\n   ^^^");
}

TEST(Excerpts, NeverCommandTheTerminal) {
  EXPECT_EQ(shown("a\x1B[31mred", "red"), "a␛[31mred\n      ^^^");
  EXPECT_EQ(shown("one\r\ntwo\tthree", "three"),
            "one two three\n        ^^^^^");
  EXPECT_EQ(shown("a\u202Eb", "b"), "a\uFFFDb\n  ^");
  EXPECT_EQ(shown("a\u009B31mb", "b"), "a\uFFFD31mb\n     ^");
}

TEST(Excerpts, CutLongLinesBetweenWords) {
  std::string text;
  for (int i = 0; i < 30; ++i) text += "eins zwei drei ";
  text += "HIER ";
  for (int i = 0; i < 30; ++i) text += "vier fünf sechs ";
  EXPECT_EQ(shown(text, "HIER"),
            "…drei eins zwei drei eins zwei drei HIER vier fünf sechs vier "
            "fünf sechs vier…\n"
            "                                    ^^^^");
}

TEST(Excerpts, ShowTheBeginningOfALongSpan) {
  std::string span;
  for (int i = 0; i < 60; ++i) span += "Wort ";
  const Excerpt made = excerpt(span, {0, 300}, {0, 300});
  EXPECT_EQ(made.column, 0U);
  EXPECT_LE(made.width, 80U);
  EXPECT_TRUE(made.line.ends_with("…"));
}

TEST(Excerpts, ReadNoMoreThanTheyShow) {
  const std::string text(50'000'000, 'x');
  const Excerpt made = excerpt(text, {0, 50'000'000}, {25'000'000, 25'000'009});
  EXPECT_EQ(made.width, 9U);
  EXPECT_LT(made.line.size(), 120U);
}

std::string summary(const std::vector<Checked>& documents) {
  Tally tally;
  for (const Checked& checked : documents) tally.add(checked);
  return summary_line(tally);
}

/// A number that a rule which compares misses in the target.
Checked lacking() {
  Checked checked = sample::article();
  checked.findings[0].target.reset();
  checked.findings[0].edits.clear();
  checked.findings[0].message = "“3,5 Millionen” is not in the translation.";
  checked.findings.pop_back();
  return checked;
}

TEST(Terminal, ShowsTheTargetWhereTheSourceAloneIsPointedAt) {
  std::vector<Checked> one;
  one.push_back(lacking());
  EXPECT_EQ(sample::written(Form::text, one),
            "input/article.en.txt:1:1: error: “3,5 Millionen” is not in the "
            "translation. [NUM002 number-scale]\n"
            "    The city is investing 3.5 billion euros in twelve schools.\n"
            "  input/artikel.de.txt:1:22: note: source\n"
            "    Die Stadt investiert 3,5 Millionen Euro in zwölf Schulen.\n"
            "                         ^^^^^^^^^^^^^\n");
}

TEST(Summary, SaysWhatWasFoundAndWhatWasNotShown) {
  EXPECT_EQ(summary({}), "0 documents, 0 units, no findings");
  EXPECT_EQ(summary(both()),
            "2 documents, 5 units, 3 errors, 2 warnings, 1 accepted (1 by the "
            "baseline, oldest 2026-11-20); interlint explain CHR002");
  std::vector<Checked> documents;
  documents.push_back(sample::failed());
  EXPECT_EQ(summary(documents),
            "1 document, 0 units, no findings, 1 document could not be read");
  Checked large;
  large.counts.units = 2'310'000;
  large.hidden = 1'200;
  documents.clear();
  documents.push_back(std::move(large));
  EXPECT_EQ(summary(documents),
            "1 document, 2,310,000 units, no findings, 1,200 not shown");
}

Verdict verdict(FailOn fail_on, const Counts& counts,
                std::optional<std::uint64_t> most_warnings = {}) {
  RunInfo run = sample::run();
  run.fail_on = fail_on;
  run.most_warnings = most_warnings;
  Tally tally;
  tally.counts = counts;
  return verdict_of(tally, run);
}

TEST(Verdicts, FollowFailOn) {
  const Counts one_info{.info = 1};
  const Counts one_warning{.warning = 1};
  const Counts one_error{.error = 1};
  EXPECT_EQ(verdict(FailOn::error, one_warning), Verdict::pass);
  EXPECT_EQ(verdict(FailOn::error, one_error), Verdict::fail);
  EXPECT_EQ(verdict(FailOn::warning, one_warning), Verdict::fail);
  EXPECT_EQ(verdict(FailOn::warning, one_info), Verdict::pass);
  EXPECT_EQ(verdict(FailOn::info, one_info), Verdict::fail);
  EXPECT_EQ(verdict(FailOn::never, one_error), Verdict::pass);
  EXPECT_EQ(verdict(FailOn::never, one_warning, 0), Verdict::fail);
  EXPECT_EQ(verdict(FailOn::never, one_warning, 1), Verdict::pass);
}

TEST(Verdicts, AreIncompleteIfADocumentIsMissing) {
  Tally tally;
  tally.add(sample::failed());
  EXPECT_EQ(verdict_of(tally, sample::run()), Verdict::incomplete);
}

}  // namespace
}  // namespace interlint::terminal_test
