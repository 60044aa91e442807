#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "evidence/pair.h"
#include "text/span.h"

namespace interlint {

/// The same words several times running.
struct Repetition {
  std::uint32_t first_word = 0;  ///< index into Side::words
  std::uint32_t length = 1;      ///< words of the unit
  std::uint32_t times = 2;
  Span span;  ///< the whole run
  Span unit;  ///< its first copy
};

/// How long a repeated unit may be.
struct Lengths {
  std::uint32_t least = 1;
  std::uint32_t most = 6;
};

/// Where units of so many words stand twice or more in a row, with the same
/// characters between their words; in order, shortest unit first at each
/// place, and no run inside another.  Units without letters and without a
/// number of two digits or more do not count.
std::vector<Repetition> repetitions(const Side& side, Lengths lengths);

/// Does the side say anything twice in a row?
bool repeats(const Side& side, Lengths lengths);

/// May the language say the unit twice: "that that", "again and again and"?
/// By its doubled-ok.txt, words and phrases, a line "*" for a language that
/// doubles words as grammar.
bool may_repeat(const Side& side, const Repetition& repetition);

}  // namespace interlint
