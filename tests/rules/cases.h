#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "marks.h"
#include "rules/rule.h"

namespace interlint {

/// How a failing test names its rule.
inline void PrintTo(const Rule& rule, std::ostream* out) {
  *out << rule.about.code << " " << rule.about.name;
}

/// The name of the rule as its files have it: "doubled_word".
inline std::string file_name(const Rule& rule) {
  std::string name(rule.about.name);
  std::ranges::replace(name, '-', '_');
  return name;
}

/// How a test is named after its rule: "DUP001_doubled_word".
inline std::string test_name(const testing::TestParamInfo<Rule>& info) {
  return std::string(info.param.about.code) + "_" + file_name(info.param);
}

/// Where the harder cases of a rule stand: beside it.
inline std::filesystem::path case_file(const Rule& rule) {
  return std::filesystem::path(SOURCE_DIR "/src/rules") / rule.about.family /
         (file_name(rule) + ".bitext");
}

/// Two texts, marked as an Example is, and the language of the source; the
/// target is English.
struct Case {
  std::string source;
  std::string target;
  std::string language = "de";

  /// Both as they are meant, one over the other.
  std::string lines() const {
    return with_blocks(source) + "\n" + with_blocks(target);
  }
  /// Silence is right where nothing is marked.
  bool is_marked() const { return lines().find("[[") != std::string::npos; }

  bool operator==(const Case&) const = default;
};

inline std::vector<Case> cases_of(const std::vector<Example>& examples) {
  std::vector<Case> cases;
  cases.reserve(examples.size());
  for (const Example& example : examples)
    cases.push_back({std::string(example.source), std::string(example.target)});
  return cases;
}

/// A case file holds a source line and a target line by turns: "de: ", or
/// another tag for another source, and "en: "; lines that start with # are for
/// people.
inline std::vector<Case> cases_in(const std::filesystem::path& file) {
  std::vector<Case> cases;
  std::ifstream in(file);
  Case next;
  for (std::string line; std::getline(in, line);) {
    if (line.find(':') != 2) continue;
    const std::string text = line.substr(std::min<std::size_t>(4, line.size()));
    if (line.starts_with("en:")) {
      next.target = text;
      cases.push_back(next);
    } else {
      next.language = line.substr(0, 2);
      next.source = text;
    }
  }
  return cases;
}

/// All cases where the rule speaks, once: its bad examples and the marked ones
/// of its case file.
inline std::vector<Case> bad_cases(const Rule& rule) {
  std::vector<Case> cases = cases_of(rule.about.bad);
  for (Case& one : cases_in(case_file(rule)))
    if (one.is_marked() && std::ranges::find(cases, one) == cases.end())
      cases.push_back(std::move(one));
  return cases;
}

}  // namespace interlint
