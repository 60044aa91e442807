#include <fmt/format.h>

#include "rules/rule.h"

namespace interlint::rules::table_changed {
namespace {

/// A row of a table: from its first cell to its last.
struct Row {
  Span span;
  std::size_t cells = 0;
  std::uint32_t group = 0;
};

using Table = std::vector<Row>;

/// Cells that stand together are a table, those of one group a row.
std::vector<Table> tables(const Document& document) {
  std::vector<Table> found;
  bool goes_on = false;
  for (const Block& block : document.blocks) {
    if (block.kind == Kind::cell) {
      if (!goes_on) found.emplace_back();
      Table& table = found.back();
      if (table.empty() || table.back().group != block.group)
        table.push_back({block.span, 0, block.group});
      table.back().span.end = block.span.end;
      ++table.back().cells;
    }
    goes_on = block.kind == Kind::cell;
  }
  return found;
}

Span span_of(const Table& table) {
  return {table.front().span.begin, table.back().span.end};
}

std::string counted(std::size_t count, std::string_view noun) {
  return fmt::format("{} {}{}", count, noun, count == 1 ? "" : "s");
}

void compare(const Table& source, const Table& target, Report& report) {
  if (source.size() != target.size()) {
    report.add({.source = span_of(source),
                .target = span_of(target),
                .message = fmt::format("The table had {} and has {} now.",
                                       counted(source.size(), "row"),
                                       counted(target.size(), "row"))});
    return;
  }
  for (std::size_t i = 0; i < source.size(); ++i) {
    if (source[i].cells == target[i].cells) continue;
    report.add({.source = source[i].span,
                .target = target[i].span,
                .message = fmt::format("The row had {} and has {} now.",
                                       counted(source[i].cells, "cell"),
                                       counted(target[i].cells, "cell"))});
  }
}

void check(const Article& article, Report& report) {
  const std::vector<Table> source = tables(article.source());
  const std::vector<Table> target = tables(article.target());
  // A whole table that is missing is OMI005's, and would shift all others.
  if (source.size() != target.size()) return;
  for (std::size_t i = 0; i < source.size(); ++i)
    compare(source[i], target[i], report);
}

}  // namespace

Rule rule() {
  return {
      .about = {.code = "FMT011",
                .name = "table-changed",
                .title = "Table changed",
                .what = "A table has other rows or columns than in the source.",
                .why = "Figures stand under the wrong heading, or are missing.",
                .cure = "Give each row and cell of the source its place.",
                .its = "markup",
                .mqm = "design/overall-design",
                .severity = Severity::error,
                .reads = Reads::structure,
                .yields_to = {{"block-added"}, {"block-omitted"}},
                .despite = {"wrong-document-language"},
                .bad = {{"| [[Ort | Zahl]] | ⏎ |---|---| ⏎ | Bonn | 5 |",
                         "| [[Place]] | | ⏎ |---|---| ⏎ | Bonn | 5 |"}},
                .good = {{"| Ort | Zahl | ⏎ |---|---| ⏎ | Bonn | 5 |",
                          "| Place | Number | ⏎ |---|---| ⏎ | Bonn | 5 |"}}},
      .check = check};
}

}  // namespace interlint::rules::table_changed
