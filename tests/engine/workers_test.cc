#include <fmt/format.h>
#include <gtest/gtest.h>

#include <array>
#include <fstream>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>

#include "engine/check.h"
#include "formats/format.h"
#include "meeting.h"
#include "session/library.h"
#include "tiny_lexicon.h"

namespace interlint {
namespace {

constexpr std::size_t least_units = 1000;
constexpr unsigned rounds = 5;
constexpr std::array articles = {
    "bank-results/source.de.txt",  "chip-plant/source.de.md",
    "how-to/source.de.md",         "interview/source.de.md",
    "machine-tools/source.de.txt", "short-news/source.de.txt"};

std::string contents_of(const std::string& file) {
  std::ostringstream contents;
  contents << std::ifstream(file, std::ios::binary).rdbuf();
  return contents.str();
}

/// Other figures in each round, the same on both sides; 0 stays what it is, so
/// that a number is as long as before.
std::string with_other_figures(std::string text, unsigned round) {
  for (char& c : text)
    if (c >= '1' && c <= '9')
      c = static_cast<char>('1' + (c - '1' + static_cast<int>(round)) % 9);
  return text;
}

// Shares no factor with the number of articles.
constexpr std::size_t step = 5;

/// Our own articles, one behind the other, in another order and with other
/// figures in each round.
std::string long_text(std::string_view side) {
  std::string text;
  for (unsigned round = 0; round < rounds; ++round) {
    for (std::size_t i = 0; i < articles.size(); ++i) {
      std::string file = articles[(i * step + round) % articles.size()];
      file.replace(file.find("source.de"), 9, side);
      text += with_other_figures(
                  contents_of(SOURCE_DIR "/corpus/de-en/" + file), round) +
              "\n\n";
    }
  }
  return text;
}

Document long_document(std::string_view side, const std::string& language) {
  Document made = document_from("long", long_text(side), "markdown");
  made.language.tag = language;
  return made;
}

std::string shown(std::optional<Span> span) {
  return span ? fmt::format("{}-{}", span->begin, span->end) : "none";
}

/// All that the findings say, one a line.
std::string shown(const Checked& checked) {
  std::string text;
  for (const Finding& finding : checked.findings) {
    text += fmt::format("{} {} {} of {} at {}, {}: {}", finding.code,
                        name_of(finding.severity), finding.confidence,
                        finding.unit ? std::to_string(*finding.unit) : "none",
                        shown(finding.source), shown(finding.target),
                        finding.message);
    for (const Fact& fact : finding.facts)
      text += fmt::format(" {}={}", fact.name, fact.value);
    for (const Edit& edit : finding.edits)
      text += fmt::format(" {}:{}", shown(edit.target), edit.text);
    text += "\n";
  }
  return text;
}

/// Every rule, and one that waits until all workers are at work.
Checked checked_by(unsigned workers, const Resources& known, Meeting& meeting) {
  const Rule witness{.about = {.code = "XXX001", .name = "witness"},
                     .check = [&](const Side&, Report&) { meeting.come(); }};
  Settings settings{.rules = {&witness}, .workers = workers};
  for (const Rule& rule : all_rules()) settings.rules.push_back(&rule);
  return check(bitext(long_document("source.de", "de"),
                      long_document("target.en", "en"), known),
               known, settings);
}

TEST(Workers, FindTheSameInAnyNumber) {
  const TinyLexicons tiny;
  const auto library = Library::open(
      {.dictionaries = SOURCE_DIR "/dictionaries", .lexicons = tiny.folder()});
  const auto known = library->between("de", "en").value();
  std::string by_one;
  for (const unsigned workers : {1U, 2U, 3U, 8U}) {
    Meeting meeting(workers);
    const Checked checked = checked_by(workers, *known, meeting);
    EXPECT_GE(checked.counts.units, least_units);
    EXPECT_GE(checked.findings.size(), least_units / 10);
    EXPECT_EQ(meeting.came(), workers);
    if (workers == 1) by_one = shown(checked);
    EXPECT_EQ(shown(checked), by_one) << workers;
  }
}

}  // namespace
}  // namespace interlint
