#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>

#include "languages/vocabulary.h"
#include "model/sentence_pair.h"
#include "translations/pack_builder.h"

namespace interlint {

/// How much of the source a lexicon finds again in texts it has not seen:
/// shares of the words that carry meaning, from 0 to 1.
struct HeldOut {
  std::uint64_t pairs = 0;
  double coverage = 0;  ///< in the translation
  double chance = 0;    ///< in the translation of another sentence
};

/// Below it a lexicon is of use for whole clauses alone.
inline constexpr double usable_coverage = 0.55;

/// Fewer pairs teach little.
inline constexpr std::uint64_t advised_pairs = 3000;

/// A lexicon learnt from pairs, and from which.
struct Trained {
  TableBuilder table;         ///< of Provenance::trained
  std::uint64_t pairs = 0;    ///< learnt from
  std::uint64_t doubles = 0;  ///< left out: the same words again
  std::uint64_t unfit = 0;    ///< left out: empty, too long, too unlike
  std::vector<std::uint32_t> held_out;  ///< indices among the pairs given
};

/// Translations of words by IBM model 1 in both directions: two words p(t|s)
/// p(s|t) > 0.0002 weigh min(1, 2 sqrt(p(t|s) p(s|t))).  One pair in ten, at
/// most 1,000, is held out.  The answer is the same for any number of
/// `workers`; two are as fast as any more.
Trained trained(std::span<const SentencePair> pairs, unsigned workers);

class Lexicon;  // translations/lexicon.h

/// How `lexicon` does on pairs it was not trained on.  Chance is measured on
/// the target of the pair seven further on.
HeldOut held_out(const Lexicon& lexicon, std::span<const SentencePair> pairs);

}  // namespace interlint
