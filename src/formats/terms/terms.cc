#include "formats/terms/terms.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <utility>

#include "formats/markup.h"
#include "formats/terms/csv.h"
#include "text/fold.h"

namespace interlint {
namespace {

using Records = std::vector<Record>;

constexpr std::array statuses = {
    std::pair{std::string_view(""), TermStatus::preferred},
    std::pair{std::string_view("preferred"), TermStatus::preferred},
    std::pair{std::string_view("admitted"), TermStatus::admitted},
    std::pair{std::string_view("forbidden"), TermStatus::forbidden},
    std::pair{std::string_view("deprecated"), TermStatus::forbidden},
    std::pair{std::string_view("superseded"), TermStatus::forbidden},
    std::pair{std::string_view("do-not-translate"), TermStatus::verbatim},
};

/// Which columns of a table hold what.
struct Columns {
  std::size_t source = 0;
  std::size_t target = 0;
  std::optional<std::size_t> status;
};

std::optional<std::size_t> column_called(const Record& head,
                                         std::string_view name,
                                         std::string_view tag) {
  for (std::size_t i = 0; i < head.fields.size(); ++i) {
    const std::string field = lower_case(trimmed(head.fields[i]));
    if (field == name || (!tag.empty() && same_language(field, tag))) return i;
  }
  return std::nullopt;
}

Problem problem_in(const std::string& path, const Record& record,
                   std::string message) {
  return {.kind = Problem::Kind::format,
          .path = path,
          .line = record.line,
          .message = std::move(message)};
}

std::expected<Columns, Problem> columns_of(const std::string& path,
                                           const Record& head,
                                           const TermLanguages& languages) {
  const auto missing = [&](std::string_view name) {
    return std::unexpected(problem_in(
        path, head,
        fmt::format("no column is called “{}”; the first line names the "
                    "columns: source, target, status",
                    name)));
  };
  const auto source = column_called(head, "source", languages.source);
  if (!source) return missing("source");
  const auto target = column_called(head, "target", languages.target);
  if (!target) return missing("target");
  return Columns{*source, *target, column_called(head, "status", "")};
}

std::string field(const Record& record, std::size_t column) {
  return column < record.fields.size() ? squeezed(record.fields[column]) : "";
}

/// What is wrong with a term, if anything.
std::optional<std::string_view> fault_of(const Term& term) {
  if (term.source.empty() && term.status != TermStatus::forbidden)
    return "the source term is empty";
  if (term.target.empty() && term.status != TermStatus::verbatim)
    return "the target term is empty";
  return std::nullopt;
}

std::expected<Term, Problem> term_of(const std::string& path,
                                     const Record& record,
                                     const Columns& columns) {
  Term term{.source = field(record, columns.source),
            .target = field(record, columns.target),
            .line = record.line};
  const std::string called =
      columns.status ? lower_case(field(record, *columns.status)) : "";
  const auto status = term_status_named(called);
  if (!status) {
    return std::unexpected(problem_in(
        path, record,
        fmt::format("the status is preferred, admitted, forbidden or "
                    "do-not-translate, not “{}”",
                    called)));
  }
  term.status = *status;
  if (const auto fault = fault_of(term))
    return std::unexpected(problem_in(path, record, std::string(*fault)));
  return term;
}

char separator_of(std::string_view bytes) {
  const std::string_view head = bytes.substr(0, bytes.find('\n'));
  return std::ranges::count(head, ';') > std::ranges::count(head, ',') ? ';'
                                                                       : ',';
}

std::expected<TermList, Problem> terms_of(const std::string& path,
                                          const Records& records,
                                          const TermLanguages& languages) {
  if (records.empty())
    return std::unexpected(
        problem_in(path, {}, "there are no terms in this file"));
  const auto columns = columns_of(path, records[0], languages);
  if (!columns) return std::unexpected(columns.error());
  TermList list{.path = path};
  for (std::size_t i = 1; i < records.size(); ++i) {
    auto term = term_of(path, records[i], *columns);
    if (!term) return std::unexpected(term.error());
    list.terms.push_back(std::move(*term));
  }
  return list;
}

}  // namespace

std::optional<TermStatus> term_status_named(std::string_view name) {
  const auto* const known = std::ranges::find(
      statuses, name, &std::pair<std::string_view, TermStatus>::first);
  if (known == statuses.end()) return std::nullopt;
  return known->second;
}

std::expected<TermList, Problem> terms_from(const std::string& path,
                                            std::string bytes,
                                            const TermLanguages& languages) {
  const std::string extension =
      lower_case(std::filesystem::path(path).extension().string());
  if (trimmed(bytes).starts_with('<') || extension == ".tbx")
    return terms_from_tbx(path, std::move(bytes), languages);
  auto records = extension == ".tsv"
                     ? tsv_records(path, bytes)
                     : csv_records(path, bytes, separator_of(bytes));
  if (!records) return std::unexpected(records.error());
  return terms_of(path, *records, languages);
}

}  // namespace interlint
