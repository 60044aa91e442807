#pragma once

#include <expected>
#include <string>
#include <string_view>
#include <vector>

#include "model/problem.h"
#include "rules/rule.h"

namespace interlint {

/// Which rules run.  Words are codes, names, beginnings of codes, or "ALL".
struct Selection {
  std::string profile = "editorial";  ///< "editorial", "corpus", "strict"
  std::vector<std::string> select;    ///< empty: those of the profile
  std::vector<std::string> extend_select;
  std::vector<std::string> ignore;  ///< these never
};

/// A rule that runs.
struct ChosenRule {
  const Rule* rule = nullptr;  ///< never null
  Severity severity = Severity::warning;
};

/// The rules that run, in order of their codes.
struct RuleSet {
  std::vector<ChosenRule> rules;
};

/// The rules a word means, in order of their codes: "NUM002", "number-scale",
/// "NUM", "ALL".  None: nothing is called so.
std::vector<const Rule*> rules_called(std::string_view word);

/// The problem of a word that means no rule, with the one that was probably
/// meant.
Problem no_such_rule(std::string_view word);

/// The rules a selection switches on.  Problems: a word that means no rule.
std::expected<RuleSet, Problem> rule_set(const Selection& selection);

}  // namespace interlint
