# A rule is one file.  Its name is the whole of its registration: the file
# src/rules/doubled_word.cc must define `Rule doubled_word()`.
file(GLOB rule_files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/rules/*.cc)
set(declarations "")
set(calls "")
foreach(file IN LISTS rule_files)
  cmake_path(GET file STEM rule)
  string(APPEND declarations "Rule ${rule}();\n")
  string(APPEND calls "        ${rule}(),\n")
endforeach()
set(rule_table ${PROJECT_BINARY_DIR}/rule_table.cc)
file(CONFIGURE OUTPUT ${rule_table} @ONLY CONTENT [[
#include <algorithm>

#include "rules/rule.h"

namespace interlint {

@declarations@
const std::vector<Rule>& all_rules() {
  static const std::vector<Rule> rules = [] {
    std::vector<Rule> all{
@calls@    };
    std::ranges::sort(all, {}, [](const Rule& r) { return r.about.code; });
    return all;
  }();
  return rules;
}

}  // namespace interlint
]])
