#pragma once

#include <istream>
#include <string>
#include <string_view>

#include "languages/shelf.h"
#include "translations/pack_builder.h"

namespace interlint {

/// A term of a word list and one of its translations.
struct TermPair {
  std::string source;
  std::string target;
};

/// The pairs on one line of the Ding word list: "a; b | c :: x | y" has the
/// fields a; b and c beside x and y, and the terms of a field go with all of
/// the field beside it.  Grammar, subject and glosses in brackets are left out.
std::vector<TermPair> ding_pairs(std::string_view line);

/// Words of a language that say little about the others of their term.
struct IdleWords {
  const WordSet& placeholders;    ///< "jdn", "sth": no part of a term
  const WordSet& function_words;  ///< left out of terms of several words
};

/// Adds a pair of terms to a table of word translations: weight 1 for word to
/// word, less the longer the terms are, times `weight`.
void add_terms(TableBuilder& table, const TermPair& terms,
               const IdleWords& idle_source, const IdleWords& idle_target,
               double weight = 1);

}  // namespace interlint
