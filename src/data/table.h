#pragma once

#include <cstdint>
#include <expected>
#include <filesystem>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "model/problem.h"

namespace interlint {

/// A line of a data file, cut at its tabs.
struct Row {
  std::vector<std::string> cells;
  std::uint32_t line = 0;  ///< 1-based
};

/// A file of dictionaries/: UTF-8, one row a line, cells parted by tabs, lines
/// that begin with # for people, the first of them "# licence: <SPDX>".
struct Table {
  std::string path;
  std::vector<Row> rows;
};

/// Reads a table whose rows have at least `least` and at most `most` cells.
/// Missing cells up to `most` are empty.  No file, bad UTF-8, no licence line
/// and a wrong number of cells are problems, with their line.
std::expected<Table, Problem> read_table(const std::filesystem::path& file,
                                         std::size_t least, std::size_t most);

/// What is wrong with a row, for a caller who knows what it should mean.
Problem problem_in(const Table& table, const Row& row, std::string message);

}  // namespace interlint
