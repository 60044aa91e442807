#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "numbers/read/composer.h"
#include "numbers/read/scan.h"

namespace interlint {

/// A word that begins with a number: zweitausenddreihundert, dreifach.
struct Attached {
  Composer number;
  /// What follows the number inside the word: -jährig, -ster; null: nothing.
  const Sense* tail = nullptr;
};

/// Can a word grow from a number, as dreihundert, Zweifamilienhaus, or into
/// one, as Tabellenvierter?  Looks at its bytes as they stand: a filter, yes
/// may be wrong.
bool may_grow_from_number(std::string_view bytes, Casing casing,
                          const NumberLexicon& lexicon);

/// Takes the token apart, going on from the words before it; nothing unless
/// all of it is understood.
std::optional<Attached> attached_number(const Scan& scan, std::size_t i,
                                        const Composer& before);

/// The number that a longer word begins with or ends in: Zweifamilienhaus,
/// Tabellenvierter.
std::optional<Value> embedded_number(const Scan& scan, std::size_t i);

/// The same, looked at letter by letter: does it begin like a number word, or
/// end like an ordinal?
bool grows_from_number(std::string_view bytes, Casing casing,
                       const NumberLexicon& lexicon);

}  // namespace interlint
