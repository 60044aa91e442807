#include "session/rule_set.h"

#include <fmt/format.h>

#include <algorithm>

#include "session/suggest.h"

namespace interlint {
namespace {

/// Does `word` (a code, a name, the beginning of a code, "ALL") mean `rule`?
bool means(std::string_view word, const Rule& rule) {
  if (word.empty()) return false;
  return word == "ALL" || word == rule.about.name ||
         rule.about.code.starts_with(word);
}

std::expected<void, Problem> known(const std::vector<std::string>& words) {
  for (const std::string& word : words)
    if (rules_called(word).empty()) return std::unexpected(no_such_rule(word));
  return {};
}

bool meant_by_any(const std::vector<std::string>& words, const Rule& rule) {
  return std::ranges::any_of(
      words, [&](const std::string& word) { return means(word, rule); });
}

/// `corpus` judges one pair at a time and does not spell; `strict` runs all.
bool in_profile(const Rule& rule, std::string_view profile) {
  if (profile == "strict") return true;
  if (profile == "corpus")
    return rule.about.on && !rule.about.spells &&
           !std::holds_alternative<ArticleCheck>(rule.check);
  return rule.about.on;
}

bool runs(const Rule& rule, const Selection& selection) {
  if (meant_by_any(selection.ignore, rule)) return false;
  if (meant_by_any(selection.extend_select, rule)) return true;
  return selection.select.empty() ? in_profile(rule, selection.profile)
                                  : meant_by_any(selection.select, rule);
}

}  // namespace

std::vector<const Rule*> rules_called(std::string_view word) {
  std::vector<const Rule*> called;
  for (const Rule& rule : all_rules())
    if (means(word, rule)) called.push_back(&rule);
  return called;
}

Problem no_such_rule(std::string_view word) {
  std::vector<std::string> names;
  for (const Rule& rule : all_rules()) {
    names.emplace_back(rule.about.code);
    names.emplace_back(rule.about.name);
  }
  const auto near = nearest(word, names);
  return {.message =
              near ? fmt::format("no rule is called “{}”; did you mean “{}”?",
                                 word, *near)
                   : fmt::format("no rule is called “{}”; see interlint rules",
                                 word)};
}

std::expected<RuleSet, Problem> rule_set(const Selection& selection) {
  for (const auto* words :
       {&selection.select, &selection.extend_select, &selection.ignore})
    if (auto all_known = known(*words); !all_known)
      return std::unexpected(all_known.error());

  RuleSet chosen;
  for (const Rule& rule : all_rules())
    if (runs(rule, selection))
      chosen.rules.push_back({&rule, rule.about.severity});
  return chosen;
}

}  // namespace interlint
