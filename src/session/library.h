#pragma once

#include <expected>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "evidence/resources.h"
#include "languages/language_kit.h"
#include "model/problem.h"

namespace interlint {

/// Where the data lies.
struct Folders {
  std::filesystem::path dictionaries;
  std::filesystem::path lexicons{};  ///< of .ilx packs; may not exist
  /// Packs of translations beside those.
  std::vector<std::string> further_lexicons{};
  /// Files of terms: CSV, TSV, TBX.
  std::vector<std::string> glossaries{};
};

/// What is known of languages and of pairs of them, each loaded when it is
/// first asked for and once.  What it hands out may outlive it.  Safe to share
/// among threads; a copy is the same library.
class Library {
 public:
  /// Problems: the folder of dictionaries does not exist.
  static std::expected<Library, Problem> open(Folders folders);

  const Folders& folders() const;

  /// The kit of the language of a BCP 47 tag: "de-CH" is another than "de".
  /// Problems: a damaged file.
  std::expected<std::shared_ptr<const LanguageKit>, Problem> language(
      std::string_view tag) const;

  /// What is known of a pair of languages, or of the target alone if `source`
  /// is empty.  Problems: a damaged file, a further lexicon of other languages,
  /// a glossary that cannot be read.
  std::expected<std::shared_ptr<const Resources>, Problem> between(
      std::string_view source, std::string_view target) const;

 private:
  struct Shelves;
  explicit Library(std::shared_ptr<Shelves> shelves);
  std::expected<Resources, Problem> loaded(std::string_view source,
                                           std::string_view target) const;

  std::shared_ptr<Shelves> shelves_;
};

}  // namespace interlint
