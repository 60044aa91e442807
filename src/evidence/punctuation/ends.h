#pragma once

#include <string_view>

#include "evidence/pair.h"

namespace interlint {

/// Does the last full stop of the text belong to an abbreviation, an initial
/// or an ordinal: "usw.", "z. B.", "am 3."?
bool ends_in_abbreviation(const Side& side);

/// Is the word, written with a full stop, one of the abbreviations of
/// segment.tsv?
bool is_abbreviation(const Vocabulary& vocabulary, std::string_view word);

}  // namespace interlint
