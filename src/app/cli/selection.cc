#include "app/cli/selection.h"

#include <fmt/format.h>

#include <algorithm>

#include "app/cli/suggest.h"

namespace interlint {
namespace {

/// Does `word` (a code, a name, the beginning of a code, "ALL") mean `rule`?
bool means(std::string_view word, const Rule& rule) {
  return word == "ALL" || word == rule.about.name ||
         rule.about.code.starts_with(word);
}

std::expected<void, std::string> known(const std::vector<std::string>& words) {
  for (const std::string& word : words) {
    const auto meant = [&](const Rule& rule) { return means(word, rule); };
    if (!word.empty() && std::ranges::any_of(all_rules(), meant)) continue;
    return std::unexpected(no_such_rule(word));
  }
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
    return rule.about.on && !rule.about.code.starts_with("SPL") &&
           !std::holds_alternative<ArticleCheck>(rule.check);
  return rule.about.on;
}

}  // namespace

std::string no_such_rule(std::string_view word) {
  std::vector<std::string> names;
  for (const Rule& rule : all_rules()) {
    names.emplace_back(rule.about.code);
    names.emplace_back(rule.about.name);
  }
  const auto near = nearest(word, names);
  return near
             ? fmt::format("no rule is called “{}”; did you mean “{}”?", word,
                           *near)
             : fmt::format("no rule is called “{}”; see interlint rules", word);
}

std::expected<std::vector<const Rule*>, std::string> selected(
    const Selection& selection) {
  for (const auto* words :
       {&selection.select, &selection.extend_select, &selection.ignore})
    if (auto all_known = known(*words); !all_known)
      return std::unexpected(all_known.error());

  std::vector<const Rule*> rules;
  for (const Rule& rule : all_rules()) {
    const bool chosen = selection.select.empty()
                            ? in_profile(rule, selection.profile)
                            : meant_by_any(selection.select, rule);
    if (!chosen && !meant_by_any(selection.extend_select, rule)) continue;
    if (meant_by_any(selection.ignore, rule)) continue;
    rules.push_back(&rule);
  }
  return rules;
}

}  // namespace interlint
