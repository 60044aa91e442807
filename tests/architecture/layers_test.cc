#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>

namespace {

namespace fs = std::filesystem;

using Rooms = std::map<std::string, std::set<std::string>>;

/// The rooms and what each may include: itself, what CMakeLists.txt says it
/// stands on, and what those stand on.
Rooms rooms() {
  Rooms found;
  std::ifstream in(ROOMS_TSV);
  for (std::string line; std::getline(in, line);) {
    const std::size_t tab = line.find('\t');
    const std::string room = line.substr(0, tab);
    std::set<std::string>& seen = found[room];
    seen.insert(room);
    std::istringstream stands_on(line.substr(tab + 1));
    for (std::string below; std::getline(stands_on, below, ';');)
      seen.insert(found.at(below).begin(), found.at(below).end());
  }
  return found;
}

/// The room that a path below src/ lies in; empty if it lies in none.
std::string room_of(const std::string& path, const Rooms& rooms) {
  for (std::size_t end = path.rfind('/'); end != std::string::npos && end > 0;
       end = path.rfind('/', end - 1))
    if (rooms.contains(path.substr(0, end))) return path.substr(0, end);
  return "";
}

/// Calls `see(file, line)` for every line of every file below src/.
template <typename See>
void for_each_line(See see) {
  const fs::path root = SOURCE_DIR "/src";
  for (const auto& file : fs::recursive_directory_iterator(root)) {
    if (!file.is_regular_file()) continue;
    std::ifstream in(file.path());
    for (std::string line; std::getline(in, line);)
      see(fs::relative(file.path(), root).string(), line);
  }
}

// The program itself stands on everything.
TEST(Layers, OnlyLookDown) {
  const Rooms all = rooms();
  ASSERT_GT(all.size(), 10U);
  const std::regex ours(R"re(^#include "([a-z_/]+)\.h")re");
  for_each_line([&](const std::string& file, const std::string& line) {
    if (file.starts_with("app/cli/")) return;
    const std::string room = room_of(file, all);
    ASSERT_NE(room, "") << file << " is in no room of CMakeLists.txt";
    std::smatch match;
    if (!std::regex_search(line, match, ours)) return;
    EXPECT_TRUE(all.at(room).contains(room_of(match[1], all)))
        << file << " reaches for " << match[1];
  });
}

// Libraries whose names may stand in one room alone.
const std::map<std::string, std::string> at_the_edge = {
    {"md4c.h", "formats"},      {"pugixml.hpp", "formats"},
    {"gumbo.h", "formats"},     {"hunspell", "languages"},
    {"CLI/CLI.hpp", "app/cli"}, {"xxhash.h", "text"},
    {"zlib.h", "translations"}, {"nettle/", "report"},
};

TEST(Libraries, HaveOneHome) {
  const std::regex theirs(R"re(^#include <(.*)>)re");
  for_each_line([&](const std::string& file, const std::string& line) {
    std::smatch match;
    if (!std::regex_search(line, match, theirs)) return;
    for (const auto& [library, home] : at_the_edge) {
      if (!match[1].str().starts_with(library)) continue;
      EXPECT_TRUE(file.starts_with(home + "/"))
          << file << " includes " << library;
    }
  });
}

// Two types of one name in two rooms are one type to the linker.
TEST(Types, HaveNamesOfTheirOwn) {
  const std::regex type(
      R"re(^(?:struct|class|enum class) ([A-Za-z]+)(?: final)?(?: ?: [^{]*)? \{)re");
  std::map<std::string, std::string> home;
  for_each_line([&](const std::string& file, const std::string& line) {
    std::smatch match;
    if (!file.ends_with(".h") || !std::regex_search(line, match, type)) return;
    const auto [known, fresh] = home.try_emplace(match[1], file);
    EXPECT_TRUE(fresh) << match[1] << ": " << known->second << " and " << file;
  });
}

// The picture of the house in ARCHITECTURE.md names every room.
TEST(Rooms, AreInTheArchitecture) {
  std::ifstream in(SOURCE_DIR "/ARCHITECTURE.md");
  const std::string page{std::istreambuf_iterator<char>(in), {}};
  for (const auto& [room, below] : rooms())
    EXPECT_NE(page.find("| `" + room + "` |"), std::string::npos) << room;
}

// What a rule does to others, and where it is silent, the rule says itself.
TEST(Rules, AreKnownByNameToNobody) {
  const std::regex code(R"re("[A-Z]{3}[0-9]{3}\b)re");
  for_each_line([&](const std::string& file, const std::string& line) {
    if (file.starts_with("rules/")) return;
    EXPECT_FALSE(std::regex_search(line, code) &&
                 line.find("//") == std::string::npos)
        << file << ": " << line;
  });
}

}  // namespace
