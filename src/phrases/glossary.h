#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "languages/vocabulary.h"
#include "model/term.h"
#include "phrases/term_pattern.h"
#include "phrases/term_use.h"
#include "text/words.h"

namespace interlint {

class Lexicon;  // translations/lexicon.h

/// A rendering that a glossary speaks of.
struct Rendering {
  std::string text;
  TermStatus status = TermStatus::preferred;
  TermPattern pattern;
};

/// All that a glossary says of one source term.
struct GlossaryEntry {
  std::string source;     ///< empty: the renderings are forbidden in any case
  bool verbatim = false;  ///< not to be translated
  /// Preferred, admitted, forbidden, then what stands as it is.
  std::vector<Rendering> renderings;

  /// The rendering to propose, or the source term where it is to stand as it
  /// is; empty where only forbidden ones are known.
  const std::string& proposal() const;
};

/// The terms that somebody wants kept to.  They are found in all their regular
/// forms, on the source side also as the last part of a compound.  Immutable,
/// safe to share.
class Glossary {
 public:
  /// `source` may be null: there is no source then.
  Glossary(std::span<const TermList> lists, const Vocabulary* source,
           const Vocabulary& target);

  bool empty() const { return entries_.empty(); }
  const std::vector<GlossaryEntry>& entries() const { return entries_; }

  /// The terms of a pair of texts, those with a source in order of it; where
  /// two overlap in the source, the longer one counts.  `lexicon`, which may be
  /// null or empty, knows which long words have a meaning of their own.
  std::vector<TermUse> uses(WordedText source, WordedText target,
                            const Lexicon* lexicon) const;

  /// Is it a word of a rendering that is not forbidden, or of a term that
  /// stands as it is?  By Word::hash.
  bool approves(std::uint64_t word) const { return approved_.contains(word); }

 private:
  struct Source {
    std::uint32_t entry = 0;
    TermPattern pattern;
  };
  struct Found {
    const Source* source = nullptr;
    TermPlace run;
    bool in_compound = false;
  };

  std::uint32_t entry_of(const std::string& source);
  void add(const Term& term, const Inflection& forms);
  void index(const Inflection& forms);
  void approve(const TermPattern& pattern);
  std::vector<Found> found_in(WordedText source, const Lexicon* lexicon) const;
  Found found_at(WordedText source, std::uint32_t word,
                 const Lexicon* lexicon) const;
  const Source* head_of(std::string_view whole) const;
  Found in_compound(WordedText source, std::uint32_t word,
                    const Lexicon* lexicon) const;
  void render(TermUse& use, const TermPattern* own, WordedText target,
              const Lexicon* lexicon) const;

  bool has_compounds_ = false;
  std::vector<GlossaryEntry> entries_;
  std::unordered_map<std::string, std::uint32_t> by_source_;
  std::vector<Source> sources_;
  /// From a form of the first word to the terms that may begin with it, the
  /// longest first.
  std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> by_opener_;
  std::unordered_set<std::uint64_t> approved_;
};

}  // namespace interlint
