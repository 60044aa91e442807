#pragma once

#include <expected>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "data/leases.h"
#include "languages/vocabulary.h"
#include "model/problem.h"
#include "numbers/read/habits.h"
#include "phrases/glossary.h"
#include "phrases/phrasebook.h"
#include "segment/segmenter.h"
#include "translations/lexicon.h"

namespace interlint {

/// What is known of one language.
struct Tongue {
  Segmenter segmenter;
  Habits habits;
  std::unique_ptr<const Vocabulary> vocabulary;
};

/// What a check needs beside the texts.  Immutable, shared by all threads.
struct Resources {
  std::unique_ptr<const Tongue> source;  ///< null with --target-only
  std::unique_ptr<const Tongue> target;
  std::unique_ptr<const Phrasebook> phrasebook;
  std::unique_ptr<const Lexicon> lexicon;    ///< null: none was looked for
  std::unique_ptr<const Glossary> glossary;  ///< null: none was given
  Leases leases;

  /// For as long as a document is worked on: between documents, what was
  /// remembered of words is forgotten where it has become too much.
  [[nodiscard]] Lease lease() const;
};

/// Where the data lies.
struct Folders {
  std::filesystem::path dictionaries;
  std::filesystem::path lexicons;  ///< of .ilx packs; may not exist
  /// Packs of translations beside those.
  std::vector<std::string> further_lexicons{};
  /// Files of terms: CSV, TSV, TBX.
  std::vector<std::string> glossaries{};
};

std::expected<Tongue, Problem> tongue(const std::filesystem::path& dictionaries,
                                      std::string_view tag);

/// `source_tag` may be empty: there is no source then.
std::expected<Resources, Problem> resources(const Folders& folders,
                                            std::string_view source_tag,
                                            std::string_view target_tag);

}  // namespace interlint
