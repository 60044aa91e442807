#pragma once

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <string>

#include "translations/pack_builder.h"

namespace interlint {

using Tables = std::map<std::string, TableBuilder>;

/// The tables of the packs "de-en" and "en" of tests/data/tiny-de-en.tsv.
/// Every English word there is a dictionary form and may be a noun.
inline std::map<std::string, Tables> tiny_tables() {
  std::map<std::string, Tables> packs;
  std::ifstream in(SOURCE_DIR "/tests/data/tiny-de-en.tsv");
  for (std::string line; std::getline(in, line);) {
    const std::size_t tab = line.find('\t');
    if (line.starts_with('#') || tab == std::string::npos) continue;
    const std::string other = line.substr(tab + 1);
    packs["de-en"]["translations"].add(line.substr(0, tab), other, 1);
    packs["en"]["lemmas"].add(other);
  }
  packs["en"]["irregular"].add("grew", "grow", 1);
  packs["en"]["synonyms"].add("illness", "disease", 1);
  packs["en"]["antonyms"].add("rise", "fall", 1);
  packs["en"]["antonyms"].add("fall", "rise", 1);
  return packs;
}

/// A folder of packs that goes with its owner.
class TinyLexicons {
 public:
  TinyLexicons()
      : folder_(std::filesystem::temp_directory_path() /
                ("interlint-tiny-" + std::to_string(::getpid()))) {
    std::filesystem::create_directories(folder_);
    for (const auto& [name, tables] : tiny_tables())
      write(name + ".ilx", pack_bytes(tables, R"({"licence":"Apache-2.0"})"));
  }
  TinyLexicons(const TinyLexicons&) = delete;
  TinyLexicons& operator=(const TinyLexicons&) = delete;
  ~TinyLexicons() {
    std::error_code none;
    std::filesystem::remove_all(folder_, none);
  }

  const std::filesystem::path& folder() const { return folder_; }

  std::filesystem::path write(const std::string& name,
                              const std::string& bytes) const {
    std::ofstream(folder_ / name, std::ios::binary) << bytes;
    return folder_ / name;
  }

 private:
  std::filesystem::path folder_;
};

}  // namespace interlint
