#include "rules/rule.h"

#include <algorithm>

namespace interlint {
namespace {

std::optional<Span> moved(std::optional<Span> span, std::uint32_t by) {
  return span ? std::optional(span->shifted(by)) : std::nullopt;
}

}  // namespace

void Report::add(Notice notice) {
  findings_.push_back({.code = about_.code,
                       .severity = notice.severity.value_or(about_.severity),
                       .confidence = std::clamp(notice.confidence, 0.F, 1.F),
                       .source = notice.source,
                       .target = notice.target,
                       .message = std::move(notice.message),
                       .facts = std::move(notice.facts),
                       .edits = std::move(notice.edits)});
}

void Report::add(const Pair& pair, Notice notice) {
  notice.source = moved(notice.source, pair.source.offset);
  notice.target = moved(notice.target, pair.target.offset);
  for (Edit& edit : notice.edits)
    edit.target = edit.target.shifted(pair.target.offset);
  add(std::move(notice));
}

void Report::add(const Side& target, Notice notice) {
  notice.target = moved(notice.target, target.offset);
  for (Edit& edit : notice.edits)
    edit.target = edit.target.shifted(target.offset);
  add(std::move(notice));
}

const Rule* find_rule(std::string_view code_or_name) {
  const std::vector<Rule>& rules = all_rules();
  const auto rule = std::ranges::find_if(rules, [&](const Rule& r) {
    return r.about.code == code_or_name || r.about.name == code_or_name;
  });
  return rule == rules.end() ? nullptr : &*rule;
}

std::size_t index_of_rule(std::string_view code) {
  const std::vector<Rule>& rules = all_rules();
  const auto rule = std::ranges::lower_bound(
      rules, code, {}, [](const Rule& r) { return r.about.code; });
  return static_cast<std::size_t>(rule - rules.begin());
}

}  // namespace interlint
