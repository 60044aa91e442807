#include "app/cli/data_folder.h"

#include <fmt/format.h>

#include <cstdlib>
#include <string_view>
#include <vector>

namespace interlint {
namespace {

namespace fs = std::filesystem;

/// Empty where the system does not tell.
fs::path program_folder() {
  std::error_code none;
  return fs::read_symlink("/proc/self/exe", none).parent_path();
}

/// What a variable of the environment says; empty where it says nothing.
fs::path named(const char* variable) {
  // NOLINTNEXTLINE(concurrency-mt-unsafe): before any thread is made
  const char* value = std::getenv(variable);
  return value == nullptr ? fs::path() : fs::path(value);
}

fs::path first_folder(const std::vector<fs::path>& places) {
  std::error_code none;
  for (const fs::path& place : places)
    if (fs::is_directory(place, none)) return place;
  return {};
}

/// The dictionaries that come with the program.
fs::path usual_dictionaries() {
  return first_folder(
      {program_folder().parent_path() / "share/interlint/dictionaries",
       INTERLINT_BUILD_DATA});
}

fs::path lexicons() {
  return first_folder(
      {named("INTERLINT_LEXICONS"), program_folder() / "lexicons",
       program_folder().parent_path() / "share/interlint/lexicons"});
}

/// The folder that somebody named in `place`.
std::expected<fs::path, Problem> folder(const fs::path& given,
                                        std::string_view place) {
  std::error_code none;
  if (fs::is_directory(given, none)) return given;
  return std::unexpected(
      Problem{.path = given.string(),
              .message = fmt::format("{} names no folder", place)});
}

std::expected<fs::path, Problem> dictionaries(const std::string& given) {
  constexpr const char* variable = "INTERLINT_DATA";
  if (!given.empty()) return folder(given, "--data");
  if (const fs::path data = named(variable); !data.empty())
    return folder(data, variable);
  if (fs::path usual = usual_dictionaries(); !usual.empty()) return usual;
  return std::unexpected(Problem{
      .message = "no dictionaries found; name their folder with --data or in "
                 "INTERLINT_DATA"});
}

}  // namespace

std::expected<Folders, Problem> folders(const std::string& given) {
  const auto found = dictionaries(given);
  if (!found) return std::unexpected(found.error());
  return Folders{.dictionaries = *found, .lexicons = lexicons()};
}

}  // namespace interlint
