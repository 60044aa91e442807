#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "rules/markup/front_matter.h"
#include "rules/markup/links.h"
#include "rules/rule.h"

namespace interlint::rules::front_matter_changed {
namespace {

/// Settings whose values a program reads, whatever they look like.
constexpr std::array<std::string_view, 14> technical = {
    "aliases",  "categoryid", "draft",     "id",       "image",
    "layout",   "permalink",  "published", "redirect", "slug",
    "template", "type",       "uid",       "weight"};

bool is_technical(std::string_view key) {
  return std::ranges::find(technical, key) != technical.end();
}

/// A date, a number, true: a value that is no text.
bool is_value(std::string_view value) {
  if (value == "true" || value == "false" || value == "null") return true;
  return !value.empty() && value.find_first_of("0123456789") == 0 &&
         value.find_first_not_of("0123456789-:.+TZ /") ==
             std::string_view::npos;
}

bool may_differ(const Setting& source, const Setting& target, Tongues tongues) {
  if (!is_technical(source.key) && !is_value(source.value)) return true;
  return source.value == target.value ||
         neutral(source.value, tongues) == neutral(target.value, tongues) ||
         neutral_file(source.value, tongues) ==
             neutral_file(target.value, tongues);
}

/// The first setting of each key; the settings are lent.
using ByKey = std::unordered_map<std::string_view, const Setting*>;

ByKey by_key(const std::vector<Setting>& settings) {
  ByKey first;
  for (const Setting& setting : settings)
    first.try_emplace(setting.key, &setting);
  return first;
}

/// The keys of `here` that `there` does not have.
std::vector<const Setting*> unknown(const std::vector<Setting>& here,
                                    const ByKey& there) {
  std::vector<const Setting*> found;
  for (const Setting& setting : here)
    if (!there.contains(setting.key)) found.push_back(&setting);
  return found;
}

void check_keys(const std::vector<Setting>& source,
                const std::vector<Setting>& target, Report& report) {
  const std::vector<const Setting*> lost = unknown(source, by_key(target));
  const std::vector<const Setting*> gained = unknown(target, by_key(source));
  const std::size_t both = std::min(lost.size(), gained.size());
  for (std::size_t i = 0; i < both; ++i) {
    report.add({.source = lost[i]->key_span,
                .target = gained[i]->key_span,
                .message = fmt::format("The key “{}” became “{}”.",
                                       lost[i]->key, gained[i]->key)});
  }
  for (std::size_t i = both; i < lost.size(); ++i) {
    report.add(
        {.source = lost[i]->key_span,
         .message = fmt::format("The key “{}” is missing.", lost[i]->key),
         .severity = Severity::warning});
  }
}

void check(const Article& article, Report& report) {
  const std::vector<Setting> source = settings_of(article.source());
  const std::vector<Setting> target = settings_of(article.target());
  if (source.empty() || target.empty()) return;
  const Tongues tongues{article.source().language.tag,
                        article.target().language.tag};
  check_keys(source, target, report);
  const ByKey there = by_key(target);
  for (const Setting& setting : source) {
    const auto found = there.find(setting.key);
    if (found == there.end()) continue;
    const Setting* const other = found->second;
    if (may_differ(setting, *other, tongues)) continue;
    report.add({.source = setting.value_span,
                .target = other->value_span,
                .message = fmt::format("“{}: {}” became “{}”.", setting.key,
                                       setting.value, other->value)});
  }
}

}  // namespace

Rule rule() {
  return {
      .about = {.code = "FMT014",
                .name = "front-matter-changed",
                .title = "Front matter changed",
                .what = "A key of the front matter was translated, or a date, "
                        "a switch or a path in it changed.",
                .why = "The page is not built, or not found.",
                .cure = "Keep the keys, and the values a program reads.",
                .its = "markup",
                .mqm = "design/markup",
                .severity = Severity::error,
                .reads = Reads::structure,
                .yields_to = {{"block-added"}, {"block-omitted"}},
                .despite = {"wrong-document-language"},
                .bad = {{"--- ⏎ [[title]]: Lage ⏎ date: [[2025-03-01]] ⏎ --- ⏎ "
                         "Es regnet.",
                         "--- ⏎ [[titel]]: Situation ⏎ date: [[2025-01-03]] ⏎ "
                         "--- ⏎ It rains."}},
                .good = {{"--- ⏎ title: Lage ⏎ slug: lage ⏎ --- ⏎ Es regnet.",
                          "--- ⏎ title: Situation ⏎ slug: lage ⏎ --- ⏎ It "
                          "rains."}}},
      .check = check};
}

}  // namespace interlint::rules::front_matter_changed
