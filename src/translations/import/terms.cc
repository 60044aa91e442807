#include "translations/import/terms.h"

#include <charconv>
#include <optional>

#include "text/fold.h"
#include "text/utf8.h"

namespace interlint {
namespace {

std::string_view first_cell(std::string_view& rest) {
  const std::size_t tab = rest.find('\t');
  const std::string_view cell = rest.substr(0, tab);
  rest.remove_prefix(tab == std::string_view::npos ? rest.size() : tab + 1);
  return trimmed(cell);
}

std::optional<double> weight_in(std::string_view cell) {
  if (cell.empty()) return 1;
  double weight = 0;
  const auto [end, error] =
      std::from_chars(cell.data(), cell.data() + cell.size(), weight);
  const bool is_share = weight >= 0 && weight <= 1;  // no number is none
  if (error != std::errc() || end != cell.data() + cell.size() || !is_share)
    return std::nullopt;
  return weight;
}

std::expected<WeighedTerms, std::string> terms_in(std::string_view line) {
  if (!is_valid_utf8(line))
    return std::unexpected("this line is no UTF-8; save the file as UTF-8");
  if (line.find('\t') == std::string_view::npos)
    return std::unexpected(
        "a line is source TAB target, and perhaps TAB weight");
  const std::string_view source = first_cell(line);
  const std::string_view target = first_cell(line);
  if (source.empty() || target.empty())
    return std::unexpected(source.empty() ? "the source term is empty"
                                          : "the target term is empty");
  const std::string_view written = first_cell(line);
  const auto weight = weight_in(written);
  if (!weight)
    return std::unexpected("the weight is a number from 0 to 1, not “" +
                           std::string(written) + "”");
  return WeighedTerms{std::string(source), std::string(target), *weight};
}

}  // namespace

std::expected<std::vector<WeighedTerms>, Problem> listed_terms(
    const std::string& path, std::string_view bytes) {
  std::vector<WeighedTerms> all;
  const auto wrong = [&](std::uint32_t line, std::string message) {
    return std::unexpected(Problem{.kind = Problem::Kind::format,
                                   .path = path,
                                   .line = line,
                                   .message = std::move(message)});
  };
  for (std::uint32_t number = 1; !bytes.empty(); ++number) {
    const std::size_t end = bytes.find('\n');
    const std::string_view line = bytes.substr(0, end);
    bytes.remove_prefix(end == std::string_view::npos ? bytes.size() : end + 1);
    if (trimmed(line).empty() || line.starts_with('#')) continue;
    auto terms = terms_in(line);
    if (!terms) return wrong(number, terms.error());
    all.push_back(std::move(*terms));
  }
  if (all.empty()) return wrong(0, "there are no terms in this file");
  return all;
}

}  // namespace interlint
