#pragma once

#include <string_view>

namespace interlint {

/// The XML schema of the report, the bytes of interlint-report-1.xsd.
std::string_view report_schema();

}  // namespace interlint
