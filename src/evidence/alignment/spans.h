#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "evidence/pair.h"

namespace interlint {

/// The beginning of a text in one line, for a message: at most 60 characters,
/// cut between words, then “…”.
std::string beginning_of(std::string_view text);

/// “one”, “two”, … “twelve”, then digits.
std::string counted(std::uint32_t count);

/// The same with a capital.
std::string counted_first(std::uint32_t count);

/// The words of a side that carry meaning: no function words, no marks.
std::uint32_t words_of_meaning(const Side& side);

/// Does the text end as a sentence does, brackets and quotes left aside?
bool ends_like_a_sentence(std::string_view text);

}  // namespace interlint
