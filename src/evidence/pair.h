#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "evidence/analysis.h"
#include "evidence/translation/word_matches.h"
#include "evidence/words/reading.h"
#include "model/bitext.h"
#include "model/name.h"
#include "model/quantity.h"
#include "numbers/match/disagreement.h"
#include "phrases/term_use.h"
#include "text/span.h"
#include "text/words.h"
#include "translations/support.h"

namespace interlint {

class Glossary;    // phrases/glossary.h
class Lexicon;     // translations/lexicon.h
class Phrasebook;  // phrases/phrasebook.h
class Vocabulary;  // languages/vocabulary.h

/// Where in its document the text of a side stands.
struct Place {
  Kind kind = Kind::paragraph;  ///< of the block it begins in
  bool begins_block = false;
  bool ends_block = false;
  bool first_block = false;  ///< of the document
  bool last_block = false;
};

/// One side of a pair: its text and everything the annotators saw in it.
///
/// Spans of words, quantities and names count from the beginning of `text`,
/// which is lent by the document.
struct Side {
  std::string_view language;  ///< BCP 47, for example "en-US"
  std::string_view text;
  std::uint32_t offset = 0;  ///< of `text` in Document::text
  Place place;
  std::vector<Word> words;
  std::vector<Quantity> quantities;
  std::vector<Name> names;
  const Vocabulary* vocabulary = nullptr;  ///< null: nothing known
  Results results{};                       ///< of analyses of the side alone

  std::string_view operator[](Span span) const { return span.in(text); }
  std::string_view operator[](const Word& word) const {
    return word.span.in(text);
  }
  /// The bytes from `begin` to `end`.
  std::string_view between(std::uint32_t begin, std::uint32_t end) const {
    return Span{begin, end}.in(text);
  }
  WordedText worded() const { return {text, words}; }
  bool empty() const { return words.empty(); }
};

/// A source beside the target that should say the same.  Without a source
/// (`--target-only`) the source side is empty.
struct Pair {
  Side source;
  Side target;
  Link link;
  std::uint32_t index = 0;  ///< in Article::pairs
  Pairing pairing;
  Support support;    ///< empty where no lexicon knows the languages
  Matching matching;  ///< likewise
  /// By word of the target; empty unless a rule that asks for them is on.
  std::vector<WordReading> readings;
  const Phrasebook* phrasebook = nullptr;  ///< null: nothing known
  const Lexicon* lexicon = nullptr;        ///< null: nothing known
  const Glossary* glossary = nullptr;      ///< null: no terms to keep to
  std::vector<TermUse> terms;              ///< of the glossary
  Results results{};                       ///< of analyses of both sides
};

/// A whole document of pairs.
struct Article {
  const Bitext* bitext = nullptr;  ///< never null
  std::vector<Pair> pairs;         ///< one a link of the bitext, in order
  /// What share of the content words of its one-to-one sources is supported.
  double coverage = 0;

  const Document& source() const { return bitext->source; }
  const Document& target() const { return bitext->target; }
  bool has_source() const { return bitext->has_source; }
};

}  // namespace interlint
