# The schema of the report and what was measured of the rules stand in the
# binary, byte for byte.
set(schema ${PROJECT_SOURCE_DIR}/src/report/interlint-report-1.xsd)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${schema})
file(READ ${schema} schema_text)
set(embedded_schema ${PROJECT_BINARY_DIR}/report_schema.cc)
file(CONFIGURE OUTPUT ${embedded_schema} @ONLY CONTENT [[
#include "report/schema.h"

namespace interlint {

// Cut where a string literal may grow too long for the standard.
std::string_view report_schema() {
  return R"xsd(@schema_text@)xsd";
}

}  // namespace interlint
]])

set(measured ${PROJECT_SOURCE_DIR}/src/rules/precision.tsv)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${measured})
file(READ ${measured} measured_text)
set(embedded_precision ${PROJECT_BINARY_DIR}/precision_table.cc)
file(CONFIGURE OUTPUT ${embedded_precision} @ONLY CONTENT [[
#include <string_view>

namespace interlint {

std::string_view precision_table();

std::string_view precision_table() {
  return R"tsv(@measured_text@)tsv";
}

}  // namespace interlint
]])
