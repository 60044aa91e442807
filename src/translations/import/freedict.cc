#include "translations/import/freedict.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <compare>
#include <cstdint>
#include <fstream>
#include <memory>
#include <optional>
#include <set>
#include <utility>

#include "text/fold.h"
#include "text/utf8.h"

namespace interlint {
namespace {

constexpr std::string_view digits =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

std::optional<std::uint64_t> number_of(std::string_view base64) {
  std::uint64_t number = 0;
  for (const char c : base64) {
    const std::size_t digit = digits.find(c);
    if (digit == std::string_view::npos || number >> 40U != 0)
      return std::nullopt;
    number = number * digits.size() + digit;
  }
  return number;
}

/// Where an article stands in the text of its dictionary, in bytes.
struct ArticlePlace {
  std::uint64_t begin = 0;
  std::uint64_t length = 0;
  auto operator<=>(const ArticlePlace&) const = default;
};

std::optional<ArticlePlace> place_of(std::string_view line) {
  const std::size_t first = line.find('\t');
  if (first == std::string_view::npos) return std::nullopt;
  const std::size_t second = line.find('\t', first + 1);
  if (second == std::string_view::npos) return std::nullopt;
  const auto begin = number_of(line.substr(first + 1, second - first - 1));
  const std::string_view rest = line.substr(second + 1);
  const auto length = number_of(rest.substr(0, rest.find('\t')));
  if (!begin || !length) return std::nullopt;
  return ArticlePlace{*begin, *length};
}

Problem damaged(std::string path, std::uint32_t line) {
  return {.kind = Problem::Kind::format,
          .path = std::move(path),
          .line = line,
          .message =
              "this line of the index does not say where its article "
              "stands"};
}

std::string_view without_ending(std::string_view name) {
  for (const std::string_view ending : {".index", ".dict.dz", ".dict"})
    if (name.ends_with(ending))
      return name.substr(0, name.size() - ending.size());
  return name;
}

/// The bytes of a file that may be compressed.
std::expected<std::string, Problem> unpacked(const std::string& path) {
  const auto close = [](gzFile file) { gzclose(file); };
  const std::unique_ptr<gzFile_s, decltype(close)> file(
      gzopen(path.c_str(), "rb"), close);
  const Problem unreadable{.path = path,
                           .message = "cannot read this dictionary"};
  if (!file) return std::unexpected(unreadable);
  std::string bytes;
  std::array<char, 1U << 16U> buffer{};
  while (true) {
    const int count = gzread(file.get(), buffer.data(), buffer.size());
    if (count < 0) return std::unexpected(unreadable);
    if (count == 0) return bytes;
    bytes.append(buffer.data(), static_cast<std::size_t>(count));
  }
}

std::string_view next_line(std::string_view& text) {
  const std::size_t end = text.find('\n');
  const std::string_view line = text.substr(0, end);
  text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  return line;
}

/// What stands before the sound and the grammar of a headword.
std::string_view headword(std::string_view line) {
  return trimmed(line.substr(0, std::min(line.find(" /"), line.find(" <"))));
}

/// "2. déclin, ruine" without its number; nothing if it has none.
std::optional<std::string_view> meaning(std::string_view line) {
  const std::string_view text = trimmed(line);
  const std::size_t digits_end = text.find_first_not_of("0123456789");
  if (digits_end == 0 || digits_end == std::string_view::npos ||
      !text.substr(digits_end).starts_with(". "))
    return std::nullopt;
  return trimmed(text.substr(digits_end + 2));
}

/// A number that the next meaning leaves at the end of a line.
std::string_view without_last_number(std::string_view text) {
  if (!text.ends_with('.')) return text;
  const std::size_t end = text.find_last_not_of("0123456789.");
  return end != std::string_view::npos && text[end] == ' '
             ? trimmed(text.substr(0, end))
             : text;
}

std::vector<std::string_view> lines_of_translations(std::string_view rest) {
  const std::string_view first = next_line(rest);
  if (!meaning(first)) return {first};
  std::vector<std::string_view> lines = {*meaning(first)};
  while (!rest.empty()) {
    if (const auto text = meaning(next_line(rest))) lines.push_back(*text);
  }
  return lines;
}

std::string without_remarks(std::string_view text) {
  std::string plain;
  int depth = 0;
  for (const char c : text) {
    if (c == '<' || c == '[' || c == '(') ++depth;
    if (depth == 0) plain += c;
    if (depth > 0 && (c == '>' || c == ']' || c == ')')) --depth;
  }
  return plain;
}

}  // namespace

std::vector<TermPair> freedict_pairs(std::string_view article) {
  std::vector<TermPair> pairs;
  const std::string head = without_remarks(headword(next_line(article)));
  if (trimmed(head).empty()) return pairs;
  for (const std::string_view line : lines_of_translations(article)) {
    const std::string plain = without_remarks(without_last_number(line));
    for (std::string_view rest = plain; !rest.empty();) {
      const std::size_t end = rest.find_first_of(",;");
      const std::string_view term = trimmed(rest.substr(0, end));
      if (!term.empty())
        pairs.push_back({std::string(trimmed(head)), std::string(term)});
      rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    }
  }
  return pairs;
}

std::expected<std::vector<std::string>, Problem> dictd_articles(
    const std::filesystem::path& file) {
  const std::string name(without_ending(file.string()));
  std::ifstream index(name + ".index", std::ios::binary);
  if (!index) {
    return std::unexpected(Problem{
        .path = name + ".index",
        .message = "cannot read this index of a dictionary (Debian's packages "
                   "dict-freedict-* have them)"});
  }
  std::error_code none;
  const std::string packed = name + ".dict.dz";
  const auto text =
      unpacked(std::filesystem::exists(packed, none) ? packed : name + ".dict");
  if (!text) return std::unexpected(text.error());
  std::vector<std::string> articles;
  std::set<ArticlePlace> seen;
  std::uint32_t number = 0;
  for (std::string line; std::getline(index, line);) {
    ++number;
    if (line.starts_with("00database") || line.starts_with("00-database"))
      continue;
    const auto place = place_of(line);
    if (!place || place->begin + place->length > text->size())
      return std::unexpected(damaged(name + ".index", number));
    if (seen.insert(*place).second)
      articles.push_back(valid_utf8(text->substr(place->begin, place->length)));
  }
  return articles;
}

}  // namespace interlint
