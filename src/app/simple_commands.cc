#include <fmt/format.h>

#include "app/commands.h"
#include "app/data_folder.h"
#include "app/selection.h"
#include "app/suggest.h"
#include "app/terminal.h"
#include "report/manual.h"
#include "report/schema.h"

namespace interlint {
namespace {

std::string unknown_rule(const std::string& word) {
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

}  // namespace

int run(const Common&, const Answer& answer) {
  print(answer.text);
  return 0;
}

int run(const Common& common, const ExplainArguments& arguments) {
  const Colour colour = colour_of_stdout(common.color);
  std::string pages;
  for (const std::string& word : arguments.rules) {
    const std::vector<const Rule*> rules = rules_called(word);
    if (rules.empty()) return fail(unknown_rule(word));
    for (const Rule* rule : rules) {
      if (!pages.empty()) pages += '\n';
      pages += manual_page(rule->about, colour);
    }
  }
  print(pages);
  return 0;
}

int run(const Common&, const RulesArguments& arguments) {
  std::vector<RuleListed> listed;
  for (const Rule& rule : all_rules())
    listed.push_back({.about = &rule.about,
                      .severity = rule.about.severity,
                      .on = rule.about.on,
                      .why = "profile editorial"});
  print(rules_table(
      listed, table_form_named(arguments.format).value_or(TableForm::text)));
  return 0;
}

int run(const Common&, const SchemaArguments&) {
  print(report_schema());
  return 0;
}

}  // namespace interlint
