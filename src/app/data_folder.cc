#include "app/data_folder.h"

#include <cstdlib>
#include <vector>

namespace interlint {
namespace {

namespace fs = std::filesystem;

std::vector<fs::path> usual_places() {
  std::vector<fs::path> places;
  std::error_code none;
  const fs::path program = fs::read_symlink("/proc/self/exe", none);
  if (!none)
    places.push_back(program.parent_path().parent_path() /
                     "share/interlint/dictionaries");
  places.emplace_back(INTERLINT_BUILD_DATA);
  // NOLINTNEXTLINE(concurrency-mt-unsafe): before any thread is made
  if (const char* named = std::getenv("INTERLINT_DATA"))
    places.emplace_back(named);
  return places;
}

}  // namespace

std::expected<fs::path, Problem> data_folder(const std::string& given) {
  std::error_code none;
  if (!given.empty()) {
    if (fs::is_directory(given, none)) return fs::path(given);
    return std::unexpected(Problem{.path = given,
                                   .message = "--data names no folder"});
  }
  for (const fs::path& place : usual_places())
    if (fs::is_directory(place, none)) return place;
  return std::unexpected(Problem{
      .message = "no dictionaries found; name their folder with --data or in "
                 "INTERLINT_DATA"});
}

}  // namespace interlint
