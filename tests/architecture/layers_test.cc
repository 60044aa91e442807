#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <string>

// The map of src/: a folder may include itself and what is listed here.
const std::map<std::string, std::set<std::string>> may_include = {
    {"text", {}},
    {"model", {"text"}},
    {"data", {"text", "model"}},
    {"read", {"text", "model"}},
    {"segment", {"text", "model", "data"}},
    {"numbers", {"text", "model", "data"}},
    {"names", {"text", "model"}},
    {"language", {"text", "model"}},
    {"lexicon", {"text", "model", "data"}},
    {"align", {"text", "model", "lexicon", "numbers"}},
    {"rules", {"text", "model", "data", "numbers", "lexicon", "language"}},
    {"check",
     {"text", "model", "data", "read", "segment", "numbers", "names",
      "language", "lexicon", "align", "rules"}},
    {"report", {"text", "model", "rules"}},
    {"app",
     {"text", "model", "data", "read", "segment", "numbers", "names",
      "language", "lexicon", "align", "rules", "check", "report"}},
};

// Libraries whose names may stand in one room alone.
const std::map<std::string, std::string> at_the_edge = {
    {"md4c.h", "read"},      {"pugixml.hpp", "read"}, {"gumbo.h", "read"},
    {"hunspell", "lexicon"}, {"CLI/CLI.hpp", "app"},  {"xxhash.h", "text"},
    {"zlib.h", "lexicon"},
};

TEST(Layers, OnlyLookDown) {
  namespace fs = std::filesystem;
  const fs::path root = SOURCE_DIR "/src";
  const std::regex ours(R"re(^#include "([a-z]+)/)re");
  const std::regex theirs(R"re(^#include <(.*)>)re");
  for (const auto& file : fs::recursive_directory_iterator(root)) {
    if (!file.is_regular_file()) continue;
    const std::string room = *fs::relative(file.path(), root).begin();
    ASSERT_TRUE(may_include.contains(room)) << room << " is not on the map";
    std::ifstream in(file.path());
    for (std::string line; std::getline(in, line);) {
      std::smatch match;
      if (std::regex_search(line, match, ours) && match[1] != room) {
        EXPECT_TRUE(may_include.at(room).contains(match[1]))
            << file.path() << " reaches for " << match[1];
      }
      if (!std::regex_search(line, match, theirs)) continue;
      for (const auto& [library, home] : at_the_edge) {
        if (!match[1].str().starts_with(library)) continue;
        EXPECT_EQ(room, home) << file.path() << " includes " << library;
      }
    }
  }
}

// Two types of one name in two rooms are one type to the linker.
TEST(Types, HaveNamesOfTheirOwn) {
  namespace fs = std::filesystem;
  const std::regex type(
      R"re(^(?:struct|class|enum class) ([A-Za-z]+)(?: final)?(?: ?: [^{]*)? \{)re");
  std::map<std::string, fs::path> home;
  for (const auto& file : fs::recursive_directory_iterator(SOURCE_DIR "/src")) {
    if (file.path().extension() != ".h") continue;
    std::ifstream in(file.path());
    for (std::string line; std::getline(in, line);) {
      std::smatch match;
      if (!std::regex_search(line, match, type)) continue;
      const auto [known, fresh] = home.try_emplace(match[1], file.path());
      EXPECT_TRUE(fresh) << match[1] << ": " << known->second << " and "
                         << file.path();
    }
  }
}
