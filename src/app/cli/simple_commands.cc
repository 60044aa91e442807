#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "report/manual.h"
#include "report/schema.h"
#include "session/rule_set.h"

namespace interlint {
int run(const Common&, const Answer& answer) {
  print(answer.text);
  return 0;
}

int run(const Common& common, const ExplainArguments& arguments) {
  const Colour colour = colour_of_stdout(common.color);
  std::string pages;
  for (const std::string& word : arguments.rules) {
    const std::vector<const Rule*> rules = rules_called(word);
    if (rules.empty()) return fail(no_such_rule(word));
    for (const Rule* rule : rules) {
      if (!pages.empty()) pages += '\n';
      pages += manual_page(rule->about, measured(rule->about.code), colour);
    }
  }
  print(pages);
  return 0;
}

int run(const Common&, const RulesArguments& arguments) {
  std::vector<RuleListed> listed;
  listed.reserve(all_rules().size());
  for (const Rule& rule : all_rules()) {
    listed.push_back({.about = &rule.about,
                      .severity = rule.about.severity,
                      .on = rule.about.on,
                      .why = "profile editorial"});
  }
  print(rules_table(
      listed, table_form_named(arguments.format).value_or(TableForm::text)));
  return 0;
}

int run(const Common&, const SchemaArguments&) {
  print(report_schema());
  return 0;
}

}  // namespace interlint
