#pragma once

#include <cstdint>
#include <expected>
#include <string>
#include <string_view>
#include <vector>

#include "model/problem.h"

namespace interlint {

/// A record of a table and the line it begins in, 1-based.
struct Record {
  std::vector<std::string> fields;
  std::uint32_t line = 0;
};

/// The records of comma-separated values (RFC 4180), with any separator: a
/// field in quotation marks may hold separators, line ends and, doubled,
/// quotation marks.  Empty lines are no records, nor are those that
/// begin with #.  Problems, with their line: a
/// quotation mark inside a field without them, text behind a closing one, one
/// that is never closed, bytes that are no UTF-8.
std::expected<std::vector<Record>, Problem> csv_records(const std::string& path,
                                                        std::string_view bytes,
                                                        char separator);

/// The same for tabs, which know no quotation marks.
std::expected<std::vector<Record>, Problem> tsv_records(const std::string& path,
                                                        std::string_view bytes);

}  // namespace interlint
