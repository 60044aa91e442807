#pragma once

#include <expected>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "model/problem.h"

namespace interlint {

/// "German" for "de", "English (United States)" for "en-US".
std::string name_of_language(std::string_view tag);

/// The language that a file name gives away: "de" of article.de.md,
/// de/article.md and article_de.md.
std::optional<std::string> language_in_name(const std::filesystem::path& file);

/// The language of a text and how it is known, for the user.
struct KnownLanguage {
  std::string tag;
  std::string_view how;  ///< "given", "from the file name", "from the text"
};

/// The language of a document: `given` if it is not empty, else by its name,
/// else by its text.  `what` is "source", "target" or "text", for the message.
std::expected<KnownLanguage, Problem> language_of_file(
    std::string_view given, const std::filesystem::path& file,
    std::string_view text, const std::filesystem::path& dictionaries,
    std::string_view what);

}  // namespace interlint
