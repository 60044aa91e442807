#include "app/cli/opened.h"

#include <fmt/format.h>

#include "app/cli/terminal.h"
#include "read/read.h"
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

}  // namespace

std::expected<Document, Problem> opened(
    const std::string& path, const std::string& input_format,
    const std::string& language, std::string_view what,
    const std::filesystem::path& dictionaries, const Common& common) {
  const Format format = format_named(input_format).value_or(format_of(path));
  say_verbose(common, fmt::format("reading {} as {}", path, name_of(format)));
  auto bytes = contents_of(path, most_bytes);
  if (!bytes) return std::unexpected(bytes.error());
  Document document = document_from(path, std::move(*bytes), format);
  if (auto found =
          find_language(document, language, what, dictionaries, common);
      !found)
    return std::unexpected(found.error());
  return document;
}

std::expected<Bitext, Problem> opened_pairs(
    const std::string& path, const Languages& languages,
    const std::filesystem::path& dictionaries, const Common& common) {
  auto bytes = contents_of(path, most_bytes_of_pairs);
  if (!bytes) return std::unexpected(bytes.error());
  Bitext pairs = bitext_from_tsv(path, std::move(*bytes));
  for (auto [document, given, what] :
       {std::tuple(&pairs.source, &languages.source, "source"),
        std::tuple(&pairs.target, &languages.target, "target")}) {
    // A file of pairs has one name for two languages: only its text can tell.
    Document& side = *document;
    const std::string name = std::exchange(side.path, "");
    auto found = find_language(side, *given, what, dictionaries, common);
    side.path = name;
    if (!found) return std::unexpected(found.error());
  }
  return pairs;
}

}  // namespace interlint
