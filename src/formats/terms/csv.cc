#include "formats/terms/csv.h"

#include <algorithm>
#include <optional>

#include "text/utf8.h"

namespace interlint {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

Problem problem_at(const std::string& path, std::uint32_t line,
                   std::string_view message) {
  return {.kind = Problem::Kind::format,
          .path = path,
          .line = line,
          .message = std::string(message)};
}

/// The first line that is no UTF-8.
std::optional<Problem> bad_encoding(const std::string& path,
                                    std::string_view bytes) {
  std::uint32_t line = 1;
  while (!bytes.empty()) {
    const std::size_t end = bytes.find('\n');
    if (!is_valid_utf8(bytes.substr(0, end))) {
      Problem problem = problem_at(
          path, line, "this line is no UTF-8; save the file as UTF-8");
      problem.kind = Problem::Kind::encoding;
      return problem;
    }
    if (end == std::string_view::npos) break;
    bytes.remove_prefix(end + 1);
    ++line;
  }
  return std::nullopt;
}

/// Reads fields one after the other.
class CsvText {
 public:
  CsvText(const std::string& path, std::string_view text, char separator)
      : path_(path), text_(text), separator_(separator) {}

  std::expected<std::vector<Record>, Problem> records() {
    std::vector<Record> all;
    while (at_ < text_.size()) {
      if (text_[at_] == '#') {
        at_ = std::min(text_.find('\n', at_), text_.size());
        end_line();
        continue;
      }
      Record record{.line = line_};
      do {
        auto field = next_field();
        if (!field) return std::unexpected(field.error());
        record.fields.push_back(std::move(*field));
      } while (takes(separator_));
      end_line();
      if (record.fields.size() > 1 || !record.fields[0].empty())
        all.push_back(std::move(record));
    }
    return all;
  }

 private:
  bool takes(char c) {
    if (at_ >= text_.size() || text_[at_] != c) return false;
    ++at_;
    return true;
  }

  void end_line() {
    takes('\r');
    if (takes('\n')) ++line_;
  }

  [[nodiscard]] bool is_at_end_of_field() const {
    return at_ >= text_.size() || text_[at_] == separator_ ||
           text_[at_] == '\n' || text_[at_] == '\r';
  }

  std::expected<std::string, Problem> next_field() {
    if (takes('"')) return quoted_field();
    std::string field;
    while (!is_at_end_of_field()) {
      if (text_[at_] == '"') {
        return std::unexpected(problem_at(
            path_, line_,
            "a quotation mark inside a field: put the whole field into "
            "quotation marks and write this one twice"));
      }
      field += text_[at_++];
    }
    return field;
  }

  std::expected<std::string, Problem> quoted_field() {
    const std::uint32_t begun = line_;
    std::string field;
    while (at_ < text_.size()) {
      const char c = text_[at_++];
      if (c == '\n') ++line_;
      if (c != '"' || takes('"')) {
        field += c;
        continue;
      }
      if (is_at_end_of_field()) return field;
      return std::unexpected(problem_at(
          path_, line_, "there is text behind a closing quotation mark"));
    }
    return std::unexpected(problem_at(
        path_, begun, "the quotation mark that opens here is never closed"));
  }

  const std::string& path_;
  std::string_view text_;
  char separator_;
  std::size_t at_ = 0;
  std::uint32_t line_ = 1;
};

std::string_view without_mark(std::string_view bytes) {
  return bytes.substr(
      bytes.starts_with(byte_order_mark) ? byte_order_mark.size() : 0);
}

std::vector<std::string> cut_at_tabs(std::string_view line) {
  std::vector<std::string> fields;
  while (true) {
    const std::size_t tab = line.find('\t');
    fields.emplace_back(line.substr(0, tab));
    if (tab == std::string_view::npos) return fields;
    line.remove_prefix(tab + 1);
  }
}

}  // namespace

std::expected<std::vector<Record>, Problem> csv_records(const std::string& path,
                                                        std::string_view bytes,
                                                        char separator) {
  if (const auto bad = bad_encoding(path, bytes)) return std::unexpected(*bad);
  return CsvText(path, without_mark(bytes), separator).records();
}

std::expected<std::vector<Record>, Problem> tsv_records(
    const std::string& path, std::string_view bytes) {
  if (const auto bad = bad_encoding(path, bytes)) return std::unexpected(*bad);
  std::string_view rest = without_mark(bytes);
  std::vector<Record> all;
  for (std::uint32_t number = 1; !rest.empty(); ++number) {
    const std::size_t end = rest.find('\n');
    std::string_view line = rest.substr(0, end);
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (!line.empty() && !line.starts_with('#'))
      all.push_back({.fields = cut_at_tabs(line), .line = number});
  }
  return all;
}

}  // namespace interlint
