#pragma once

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "check/resources.h"
#include "rules/rule.h"
#include "tiny_lexicon.h"

namespace interlint {

/// Rules that ask a lexicon: their examples use the words of
/// tests/data/tiny-de-en.tsv, so no list has to be installed.
constexpr std::array with_lexicon = {"ADD002", "ALN002", "GRM006", "NAM001",
                                     "NAM003", "NAM004", "NEG003", "OMI002",
                                     "TRM002", "TRM005"};

inline bool asks_lexicon(const Rule& rule) {
  return std::ranges::find(with_lexicon, rule.about.code) != with_lexicon.end();
}

/// Rules that ask a glossary, and a lexicon where the term stands: their
/// examples use tests/data/tiny-glossary.csv.
constexpr std::array with_glossary = {"DNT001", "TRM001", "TRM003"};

inline bool asks_glossary(const Rule& rule) {
  return std::ranges::find(with_glossary, rule.about.code) !=
         with_glossary.end();
}

/// The packs stay mapped when their folder goes.
inline Resources with_tiny_lexicons(
    const std::vector<std::string>& glossaries) {
  const TinyLexicons tiny;
  return std::move(*resources({.dictionaries = SOURCE_DIR "/dictionaries",
                               .lexicons = tiny.folder(),
                               .glossaries = glossaries},
                              "de", "en"));
}

/// Without a lexicon; each language is loaded once.
inline const Resources& known_from(const std::string& source) {
  static std::map<std::string, Resources> all;
  if (const auto known = all.find(source); known != all.end())
    return known->second;
  const Folders folders{.dictionaries = SOURCE_DIR "/dictionaries"};
  return all.emplace(source, *resources(folders, source, "en")).first->second;
}

/// What the examples of a rule are checked with.
inline const Resources& known(const Rule& rule, const std::string& source) {
  if (source != "de") return known_from(source);
  if (asks_glossary(rule)) {
    static const Resources terms =
        with_tiny_lexicons({SOURCE_DIR "/tests/data/tiny-glossary.csv"});
    return terms;
  }
  if (asks_lexicon(rule)) {
    static const Resources more = with_tiny_lexicons({});
    return more;
  }
  return known_from(source);
}

}  // namespace interlint
