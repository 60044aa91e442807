#include "app/cli/opened.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>
#include <utility>

#include "app/cli/terminal.h"
#include "formats/contents.h"
#include "formats/ending.h"
#include "formats/format.h"
#include "session/languages.h"

namespace interlint {
namespace {

std::expected<void, Problem> find_language(
    Document& document, const std::string& given, std::string_view what,
    const std::filesystem::path& dictionaries, const Common& common) {
  auto known =
      language_of_file(given, document.path, document.text, dictionaries, what);
  if (!known) return std::unexpected(known.error());
  const std::string line =
      fmt::format("the {} is {} ({}, {})", what, name_of_language(known->tag),
                  known->tag, known->how);
  // A guess is said aloud: everything that follows stands on it.
  if (given.empty() && common.loudness >= Loudness::normal)
    say(line);
  else
    say_verbose(common, line);
  document.language.tag = std::move(known->tag);
  return {};
}

/// The language of one side of all documents of a file: the longest tells.
std::expected<Language, Problem> language_of_pairs(
    std::vector<Bitext>& pairs, Document Bitext::* side,
    const std::string& given, std::string_view what,
    const std::filesystem::path& dictionaries, const Common& common) {
  Document& longest =
      (*std::ranges::max_element(
          pairs, {},
          [&](const Bitext& both) { return (both.*side).text.size(); })).*
      side;
  // A file of pairs has one name for two languages: only its text can tell.
  const std::string name = std::exchange(longest.path, "");
  auto found = find_language(longest, given, what, dictionaries, common);
  longest.path = name;
  if (!found) return std::unexpected(found.error());
  return longest.language;
}

/// The format that a file is read in: the one that is asked for, else that of
/// its ending.
std::expected<const Format*, Problem> format_for(
    const std::string& path, const std::string& input_format) {
  if (const Format* given = format_named(input_format)) return given;
  return format_of(path);
}

Problem not_one_text(const std::string& path) {
  return {.kind = Problem::Kind::format,
          .path = path,
          .message =
              "the file holds pairs, not one text; --input-format lines "
              "to force"};
}

}  // namespace

std::expected<Document, Problem> opened(
    const std::string& path, const std::string& input_format,
    const std::string& language, std::string_view what,
    const std::filesystem::path& dictionaries, const Common& common) {
  const auto format = format_for(path, input_format);
  if (!format) return std::unexpected(format.error());
  if ((*format)->holds == Format::Holds::pairs)
    return std::unexpected(not_one_text(path));
  say_verbose(common, fmt::format("reading {} as {}", path, (*format)->name));
  const auto bytes = contents_of(path, most_bytes);
  if (!bytes) return std::unexpected(bytes.error());
  auto texts = texts_of(**format, path, *bytes);
  if (!texts) return std::unexpected(texts.error());
  Document document = std::move(texts->alone.front());
  if (auto found =
          find_language(document, language, what, dictionaries, common);
      !found)
    return std::unexpected(found.error());
  return document;
}

std::expected<std::vector<Bitext>, Problem> opened_pairs(
    const std::string& path, const std::string& input_format,
    const Languages& languages, const std::filesystem::path& dictionaries,
    const Common& common) {
  const auto format = format_for(path, input_format);
  if (!format) return std::unexpected(format.error());
  const auto bytes = contents_of(path, most_bytes_of_pairs);
  if (!bytes) return std::unexpected(bytes.error());
  auto texts = texts_of(**format, path, *bytes);
  if (!texts) return std::unexpected(texts.error());
  std::vector<Bitext> pairs = std::move(texts->paired);
  for (auto [side, given, what] :
       {std::tuple(&Bitext::source, &languages.source, "source"),
        std::tuple(&Bitext::target, &languages.target, "target")}) {
    const auto tag =
        language_of_pairs(pairs, side, *given, what, dictionaries, common);
    if (!tag) return std::unexpected(tag.error());
    for (Bitext& both : pairs) (both.*side).language = *tag;
  }
  return pairs;
}

}  // namespace interlint
