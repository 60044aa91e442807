#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "report/columns.h"
#include "report/json_stream.h"
#include "report/manual.h"
#include "rules/declared.h"

namespace interlint {
namespace {

std::string_view state_of(const RuleListed& rule) {
  return rule.on ? "on" : "off";
}

std::string as_text(const std::vector<RuleListed>& rules) {
  std::uint32_t widest = 0;
  for (const RuleListed& rule : rules)
    widest = std::max(widest, columns(rule.about->name));
  std::string table;
  for (const RuleListed& rule : rules) {
    table +=
        fmt::format("{}  {}  {:<7}  {:<3}  {}\n", rule.about->code,
                    padded(rule.about->name, widest), name_of(rule.severity),
                    state_of(rule), rule.about->title);
  }
  return table;
}

/// A cell of a Markdown table: a bar would end it.
std::string cell(std::string_view text) {
  std::string made;
  for (const char c : text) {
    if (c == '|') made += '\\';
    made += c;
  }
  return made;
}

std::string as_markdown(const std::vector<RuleListed>& rules) {
  std::string table =
      "| code | name | severity | default | what it flags | ITS 2.0 | MQM-Core "
      "|\n|---|---|---|---|---|---|---|\n";
  for (const RuleListed& rule : rules) {
    table +=
        fmt::format("| {} | {} | {} | {} | {} | {} | {} |\n", rule.about->code,
                    rule.about->name, name_of(rule.severity), state_of(rule),
                    cell(rule.about->what), rule.about->its, rule.about->mqm);
  }
  return table;
}

void write_strings(JsonStream& json, std::string_view key,
                   const std::vector<std::string_view>& strings) {
  json.key(key);
  json.begin_array();
  for (const std::string_view string : strings) json.string(string);
  json.end_array();
}

/// What the rule declares for the engine.
void write_declared(JsonStream& json, const About& about) {
  std::vector<std::string_view> needs;
  needs.reserve(about.needs.size());
  for (const Need need : about.needs) needs.push_back(name_of(need));
  write_strings(json, "needs", needs);
  json.member("reads", name_of(about.reads));
  json.member("targetOnly", name_of(about.target_only));
  json.key("yieldsTo");
  json.begin_array();
  for (const Yield& yield : about.yields_to) {
    json.begin_object();
    json.member("to", yield.to);
    json.member("reach", name_of(yield.reach));
    json.end_object();
  }
  json.end_array();
  json.member("silences", name_of(about.silences));
  write_strings(json, "despite", about.despite);
  json.member("fixes", name_of(about.fixes));
  write_strings(json, "plants", about.plants);
  json.member("status", name_of(about.status));
  json.member("since", about.since);
}

void write(JsonStream& json, const RuleListed& rule) {
  const About& about = *rule.about;
  json.begin_object();
  json.member("code", about.code);
  json.member("name", about.name);
  json.member("family", about.family);
  json.member("title", about.title);
  json.member("severity", name_of(rule.severity));
  json.member("type", about.its);
  json.member("mqm", about.mqm);
  json.key("on");
  json.boolean(rule.on ? JsonStream::Truth::yes : JsonStream::Truth::no);
  json.member("because", rule.why);
  json.member("what", about.what);
  json.member("why", about.why);
  json.member("cure", about.cure);
  write_declared(json, about);
  json.end_object();
}

std::string as_json(const std::vector<RuleListed>& rules) {
  std::string text;
  JsonStream json([&](std::string_view piece) { text += piece; },
                  JsonStream::Layout::indented);
  json.begin_array();
  for (const RuleListed& rule : rules) write(json, rule);
  json.end_array();
  json.line_feed();
  json.flush();
  return text;
}

}  // namespace

std::optional<TableForm> table_form_named(std::string_view name) {
  if (name == "text") return TableForm::text;
  if (name == "json") return TableForm::json;
  if (name == "markdown") return TableForm::markdown;
  return std::nullopt;
}

std::string rules_table(const std::vector<RuleListed>& rules, TableForm form) {
  switch (form) {
    case TableForm::json: return as_json(rules);
    case TableForm::markdown: return as_markdown(rules);
    case TableForm::text: break;
  }
  return as_text(rules);
}

}  // namespace interlint
