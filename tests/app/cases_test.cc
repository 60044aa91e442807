#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "program.h"

namespace interlint::cases_test {
namespace {

namespace fs = std::filesystem;

const fs::path folder = SOURCE_DIR "/tests/app/cases";

/// Each line behind a mark: "| The the".
std::string marked(char mark, const std::string& text) {
  std::string lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);)
    lines += line.empty() ? std::string{mark, '\n'}
                          : std::string{mark, ' '} + line + "\n";
  return lines;
}

/// A copy of cases/files, with the program in the path and without lexicons,
/// so that the answers do not depend on what is installed.
class Workplace {
 public:
  Workplace() {
    fs::copy(folder / "files", scratch_ / ".", fs::copy_options::recursive);
  }

  /// What a line of shell printed, and its status if that is not 0.
  std::string answer(const std::string& line) const {
    const std::string here = scratch_ / ".";
    const std::string command =
        "cd '" + here + "' && export INTERLINT_LEXICONS=folder PATH='" +
        fs::path(INTERLINT_PROGRAM).parent_path().string() +
        "':\"$PATH\" && unset INTERLINT_DATA NO_COLOR CLICOLOR_FORCE COLUMNS "
        "&& { " +
        line + "\n} >'" + (answers_ / "out") + "' 2>'" + (answers_ / "err") +
        "' </dev/null";
    const int status = std::system(command.c_str());
    std::string said = marked('|', contents_of_file(answers_ / "out")) +
                       marked('!', contents_of_file(answers_ / "err"));
    if (status != 0) said += "= " + std::to_string(WEXITSTATUS(status)) + "\n";
    return said;
  }

 private:
  Scratch scratch_;
  Scratch answers_;
};

/// The file of cases as the program answers it now.
std::string answered(const std::string& cases) {
  const Workplace workplace;
  std::string now;
  std::istringstream in(cases);
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with('|') || line.starts_with('!') || line.starts_with('='))
      continue;
    now += line + "\n";
    if (line.starts_with("$ ")) now += workplace.answer(line.substr(2));
  }
  return now;
}

std::vector<std::string> files_of_cases() {
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator(folder))
    if (entry.path().extension() == ".cases")
      names.push_back(entry.path().stem().string());
  std::ranges::sort(names);
  return names;
}

/// A file of cases holds lines of shell, each with what it prints: "$ " before
/// the line, "| " before what goes to standard output, "! " to standard error,
/// "= " before a status that is not 0, "# " before words for people.
/// INTERLINT_BLESS=1 writes what the program says now; the diff is the review.
class Cases : public testing::TestWithParam<std::string> {};

TEST_P(Cases, AreAnsweredAsWritten) {
  const fs::path file = folder / (GetParam() + ".cases");
  const std::string expected = contents_of_file(file);
  const std::string now = answered(expected);
  if (std::getenv("INTERLINT_BLESS") != nullptr)
    std::ofstream(file, std::ios::binary) << now;
  else
    EXPECT_EQ(now, expected);
}

INSTANTIATE_TEST_SUITE_P(Program, Cases, testing::ValuesIn(files_of_cases()),
                         [](const auto& name) { return name.param; });

/// Every option of check, with a value that fits.
const std::vector<std::string> options = {
    "--target-lang en",     "--source-lang de",     "--lexicon de-en.ilx",
    "--glossary terms.csv", "--input-format text",  "--select NUM",
    "--extend-select NUM",  "--ignore NUM",         "--profile strict",
    "--fail-on warning",    "--max-warnings 0",     "--exit-zero",
    "--min-severity error", "--min-confidence 0.5", "--max-findings 1",
    "--max-per-rule 1",     "--format concise",     "--output concise=-",
    "--report-units all",   "--reproducible",       "--source a.de.txt",
    "--target sum.en.txt",  "--target-only",        "--stats-time"};

/// The operands that are left beside an option.
std::string operands_beside(const std::string& option) {
  if (option.starts_with("--source a")) return "--target sum.en.txt";
  if (option.starts_with("--target s")) return "--source sum.de.txt";
  return option == "--target-only" ? "sum.en.txt" : "sum.de.txt sum.en.txt";
}

std::string without_times(const std::string& text) {
  return std::regex_replace(text, std::regex("[0-9.]+ ms"), "0 ms");
}

TEST(Options, OfCheckMayStandFirst) {
  const Workplace workplace;
  workplace.answer("interlint lexicon import tsv pairs.tsv -o de-en.ilx");
  for (const std::string& option : options) {
    const std::string words = option + " " + operands_beside(option);
    EXPECT_EQ(without_times(workplace.answer("interlint " + words)),
              without_times(workplace.answer("interlint check " + words)));
  }
}

TEST(Options, OfCheckAreAllTried) {
  const std::string page = Workplace().answer("interlint check --help");
  std::set<std::string> tried = {"--help"};
  for (const std::string& option : options)
    tried.insert(option.substr(0, option.find(' ')));
  const std::regex name("--[a-z][a-z-]+(?= )");
  std::size_t count = 0;
  std::istringstream in(page);
  for (std::string line; std::getline(in, line);) {
    std::smatch found;
    const std::string head = line.substr(0, 30);  // the rest describes
    if (!head.starts_with("|   -") || !std::regex_search(head, found, name))
      continue;
    ++count;
    EXPECT_TRUE(tried.contains(found.str())) << found.str();
  }
  EXPECT_EQ(count, tried.size());
}

}  // namespace
}  // namespace interlint::cases_test
