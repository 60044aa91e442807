#include "session/languages.h"

#include <fmt/format.h>
#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <vector>

#include "session/text_language.h"
#include "text/icu.h"

namespace interlint {
namespace {

std::string display_name(const icu::Locale& locale) {
  icu::UnicodeString name;
  locale.getDisplayName(icu::Locale::getEnglish(), name);
  return utf8_of(name);
}

/// "de" and "en-GB" are languages of files; "min" and "io" are extensions and
/// abbreviations more often.
bool names_language(std::string_view part) {
  const std::string_view primary = part.substr(0, part.find_first_of("-_"));
  return primary.size() == 2 && is_language(part);
}

std::vector<std::string> parts_of(const std::filesystem::path& file) {
  std::vector<std::string> parts;
  const std::string ending = file.extension().string();
  if (!ending.empty()) parts.push_back(ending.substr(1));
  const std::string stem = file.stem().string();
  const std::size_t cut = stem.find_last_of("._");
  if (cut != std::string::npos) parts.push_back(stem.substr(cut + 1));
  parts.push_back(file.parent_path().filename().string());
  return parts;
}

/// The option that names the language of the source, the target or, of a
/// command that reads one text, the text.
std::string option_for(std::string_view what) {
  return what == "text" ? "--language" : fmt::format("--{}-lang", what);
}

}  // namespace

std::string name_of_language(std::string_view tag) {
  return display_name(locale_of(tag));
}

std::optional<std::string> language_in_name(const std::filesystem::path& file) {
  for (const std::string& part : parts_of(file))
    if (names_language(part)) return part;
  return std::nullopt;
}

std::expected<KnownLanguage, Problem> language_of_file(
    std::string_view given, const std::filesystem::path& file,
    std::string_view text, const std::filesystem::path& dictionaries,
    std::string_view what) {
  if (!given.empty()) {
    if (is_language(given)) return KnownLanguage{std::string(given), "given"};
    return std::unexpected(Problem{
        .message = fmt::format("no language is called “{}” ({} takes a BCP 47 "
                               "tag such as de or en-GB)",
                               given, option_for(what))});
  }
  if (auto named = language_in_name(file))
    return KnownLanguage{std::move(*named), "from the file name"};
  if (auto guessed = language_of_text(text, dictionaries))
    return KnownLanguage{std::move(*guessed), "from the text"};
  return std::unexpected(
      Problem{.path = file.string(),
              .message = fmt::format("cannot tell the language of the {}; name "
                                     "it with {}",
                                     what, option_for(what))});
}

}  // namespace interlint
