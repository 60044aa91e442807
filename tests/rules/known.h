#pragma once

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "engine/resources.h"
#include "rules/rule.h"
#include "tiny_lexicon.h"

namespace interlint {

/// Does the rule need a lexicon?  Its examples use the words of
/// tests/data/tiny-de-en.tsv, so no list has to be installed; those of rules
/// that need a glossary use tests/data/tiny-glossary.csv.
inline bool needs(const Rule& rule, Need need) {
  return std::ranges::find(rule.about.needs, need) != rule.about.needs.end();
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
  if (needs(rule, Need::glossary)) {
    static const Resources terms =
        with_tiny_lexicons({SOURCE_DIR "/tests/data/tiny-glossary.csv"});
    return terms;
  }
  if (needs(rule, Need::lexicon)) {
    static const Resources more = with_tiny_lexicons({});
    return more;
  }
  return known_from(source);
}

}  // namespace interlint
