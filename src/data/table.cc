#include "data/table.h"

#include <fmt/format.h>

#include <fstream>

#include "text/utf8.h"

namespace interlint {
namespace {

std::vector<std::string> cells_of(std::string_view line) {
  std::vector<std::string> cells;
  while (true) {
    const std::size_t tab = line.find('\t');
    cells.emplace_back(line.substr(0, tab));
    if (tab == std::string_view::npos) return cells;
    line.remove_prefix(tab + 1);
  }
}

Problem problem_at(const std::filesystem::path& file, std::uint32_t line,
                   std::string message) {
  return {.kind = Problem::Kind::format,
          .path = file.string(),
          .line = line,
          .message = std::move(message)};
}

/// "3 columns, expected 2" or "expected 2 to 4".
std::string wrong_columns(std::size_t there, std::size_t least,
                          std::size_t most) {
  return least == most
             ? fmt::format("{} columns, expected {}", there, most)
             : fmt::format("{} columns, expected {} to {}", there, least, most);
}

}  // namespace

Problem problem_in(const Table& table, const Row& row, std::string message) {
  return problem_at(table.path, row.line, std::move(message));
}

std::expected<Table, Problem> read_table(const std::filesystem::path& file,
                                         std::size_t least, std::size_t most) {
  std::ifstream in(file, std::ios::binary);
  if (!in) {
    return std::unexpected(Problem{.kind = Problem::Kind::io,
                                   .path = file.string(),
                                   .message = "cannot read this data file"});
  }
  Table table{.path = file.string()};
  std::uint32_t number = 0;
  for (std::string line; std::getline(in, line);) {
    ++number;
    if (number == 1 && !line.starts_with("# licence: "))
      return std::unexpected(problem_at(
          file, 1, "a data file begins with “# licence: <SPDX identifier>”"));
    if (line.empty() || line.front() == '#') continue;
    if (!is_valid_utf8(line))
      return std::unexpected(problem_at(file, number, "not valid UTF-8"));
    Row row{.cells = cells_of(line), .line = number};
    if (row.cells.size() < least || row.cells.size() > most) {
      return std::unexpected(problem_at(
          file, number, wrong_columns(row.cells.size(), least, most)));
    }
    row.cells.resize(most);
    table.rows.push_back(std::move(row));
  }
  return table;
}

}  // namespace interlint
