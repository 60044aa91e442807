#include "app/cli/data_folder.h"

#include <cstdlib>
#include <vector>

namespace interlint {
namespace {

namespace fs = std::filesystem;

/// Empty where the system does not tell.
fs::path program_folder() {
  std::error_code none;
  return fs::read_symlink("/proc/self/exe", none).parent_path();
}

void add_named(std::vector<fs::path>& places, const char* variable) {
  // NOLINTNEXTLINE(concurrency-mt-unsafe): before any thread is made
  if (const char* named = std::getenv(variable)) places.emplace_back(named);
}

fs::path first_folder(const std::vector<fs::path>& places) {
  std::error_code none;
  for (const fs::path& place : places)
    if (fs::is_directory(place, none)) return place;
  return {};
}

fs::path dictionaries() {
  std::vector<fs::path> places{
      program_folder().parent_path() / "share/interlint/dictionaries",
      INTERLINT_BUILD_DATA};
  add_named(places, "INTERLINT_DATA");
  return first_folder(places);
}

fs::path lexicons() {
  std::vector<fs::path> places;
  add_named(places, "INTERLINT_LEXICONS");
  places.push_back(program_folder() / "lexicons");
  places.push_back(program_folder().parent_path() / "share/interlint/lexicons");
  return first_folder(places);
}

}  // namespace

std::expected<Folders, Problem> folders(const std::string& given) {
  std::error_code none;
  if (!given.empty() && !fs::is_directory(given, none))
    return std::unexpected(
        Problem{.path = given, .message = "--data names no folder"});
  Folders found{
      .dictionaries = given.empty() ? dictionaries() : fs::path(given),
      .lexicons = lexicons()};
  if (!found.dictionaries.empty()) return found;
  return std::unexpected(Problem{
      .message = "no dictionaries found; name their folder with --data or in "
                 "INTERLINT_DATA"});
}

}  // namespace interlint
