#pragma once

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include "rules/rule.h"
#include "session/library.h"
#include "tiny_lexicon.h"

namespace interlint {

/// Does the rule need a lexicon?  Its examples use the words of
/// tests/data/tiny-de-en.tsv, so no list has to be installed; those of rules
/// that need a glossary use tests/data/tiny-glossary.csv.
inline bool needs(const Rule& rule, Need need) {
  return std::ranges::find(rule.about.needs, need) != rule.about.needs.end();
}

/// The packs stay mapped when their folder goes.
inline std::shared_ptr<const Resources> with_tiny_lexicons(
    const std::vector<std::string>& glossaries) {
  const TinyLexicons tiny;
  return Library::open({.dictionaries = SOURCE_DIR "/dictionaries",
                        .lexicons = tiny.folder(),
                        .glossaries = glossaries})
      ->between("de", "en")
      .value();
}

/// Without a lexicon; each language is loaded once.
inline const Resources& known_from(const std::string& source) {
  static const auto library =
      Library::open({.dictionaries = SOURCE_DIR "/dictionaries"});
  return **library->between(source, "en");  // the library keeps it
}

/// What the examples of a rule are checked with.
inline const Resources& known(const Rule& rule, const std::string& source) {
  if (source != "de") return known_from(source);
  if (needs(rule, Need::glossary)) {
    static const auto terms =
        with_tiny_lexicons({SOURCE_DIR "/tests/data/tiny-glossary.csv"});
    return *terms;
  }
  if (needs(rule, Need::lexicon)) {
    static const auto more = with_tiny_lexicons({});
    return *more;
  }
  return known_from(source);
}

}  // namespace interlint
