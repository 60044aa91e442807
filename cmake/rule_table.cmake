# A rule is one file.  Its name is the whole of its registration: the file
# src/rules/<family>/doubled_word.cc must define
# `Rule interlint::rules::doubled_word::rule()`.  A file with a header beside it
# is a helper of its family.
file(GLOB rule_files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/rules/*/*.cc)
set(declarations "")
set(calls "")
foreach(file IN LISTS rule_files)
  cmake_path(REPLACE_EXTENSION file .h OUTPUT_VARIABLE header)
  if(EXISTS ${header})
    continue()
  endif()
  cmake_path(GET file STEM rule)
  cmake_path(GET file PARENT_PATH folder)
  cmake_path(GET folder FILENAME family)
  string(APPEND declarations "namespace rules::${rule} { Rule rule(); }\n")
  string(APPEND calls "        of_family(\"${family}\", rules::${rule}::rule()),\n")
endforeach()
set(rule_table ${PROJECT_BINARY_DIR}/rule_table.cc)
file(CONFIGURE OUTPUT ${rule_table} @ONLY CONTENT [[
#include <algorithm>

#include "rules/rule.h"

namespace interlint {

@declarations@
namespace {

Rule of_family(std::string_view family, Rule rule) {
  rule.about.family = family;
  return rule;
}

}  // namespace

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
