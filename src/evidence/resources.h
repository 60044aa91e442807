#pragma once

#include <memory>

#include "data/leases.h"
#include "languages/language_kit.h"
#include "phrases/glossary.h"
#include "phrases/phrasebook.h"
#include "translations/lexicon.h"

namespace interlint {

/// What is known of a pair of languages: what evidence is made of, beside the
/// texts.  Immutable, shared by all threads.  The lexicon and the glossary look
/// into the vocabularies of the two languages: they live as long as this.
struct Resources {
  std::shared_ptr<const LanguageKit> source;  ///< null with --target-only
  std::shared_ptr<const LanguageKit> target;  ///< never null
  std::unique_ptr<const Phrasebook> phrasebook;
  std::unique_ptr<const Lexicon> lexicon;    ///< null: none was looked for
  std::unique_ptr<const Glossary> glossary;  ///< null: none was given
  /// One for all pairs that share a language; never null.
  std::shared_ptr<const Leases> leases = std::make_shared<const Leases>();

  /// For as long as a document is worked on: between documents, what was
  /// remembered of words is forgotten where it has become too much.
  [[nodiscard]] Lease lease() const;
};

}  // namespace interlint
