#pragma once

#include <string>

namespace interlint {

/// Now, as xs:dateTime in UTC.  With SOURCE_DATE_EPOCH that moment instead.
std::string moment_now();

}  // namespace interlint
