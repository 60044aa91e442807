#pragma once

#include <cstdint>
#include <expected>
#include <string>
#include <vector>

#include "model/problem.h"
#include "model/sentence_pair.h"

namespace interlint {

/// Translated sentences of one file.
struct TranslationMemory {
  std::vector<SentencePair> pairs;
  std::string source;  ///< BCP 47; empty where neither file nor user said
  std::string target;
};

/// The languages that are wanted of a file, BCP 47; empty: its own.
struct WantedLanguages {
  std::string source;
  std::string target;
};

/// The pairs of a TMX file (1.1 to 1.4b), inline codes left out.  Without
/// wanted languages the source is the header's srclang and the target the first
/// other language there is.  Problems: no XML, no TMX, no pair in these
/// languages.
std::expected<TranslationMemory, Problem> pairs_from_tmx(
    const std::string& path, std::string bytes, const WantedLanguages& wanted);

/// Pairs that stand as source TAB target, one a line, no quoting; further
/// columns are ignored, lines without both texts left out.  Never fails.
TranslationMemory pairs_from_tsv(std::string_view bytes,
                                 const WantedLanguages& wanted);

}  // namespace interlint
