#include "evidence/words/repetition.h"

#include <algorithm>
#include <string>

#include "languages/vocabulary.h"
#include "text/utf8.h"

namespace interlint {
namespace {

std::string_view gap(const Side& side, std::size_t word) {
  return side.between(side.words[word].span.end,
                      side.words[word + 1].span.begin);
}

/// Do the units at `a` and `b` hold the same words with the same between?
bool are_equal(const Side& side, std::size_t a, std::size_t b,
               std::size_t length) {
  for (std::size_t i = 0; i < length; ++i) {
    if (side.words[a + i].hash != side.words[b + i].hash) return false;
    if (i + 1 < length && gap(side, a + i) != gap(side, b + i)) return false;
  }
  return true;
}

bool counts(const Side& side, std::size_t first, std::size_t length) {
  return std::any_of(
      side.words.begin() + static_cast<std::ptrdiff_t>(first),
      side.words.begin() + static_cast<std::ptrdiff_t>(first + length),
      [&](const Word& word) {
        const char32_t c = code_point_at(side.text, word.span.begin).value;
        return is_letter(c) || word.span.size() > 1;
      });
}

/// White space, a comma or the ends of brackets are all that may part two
/// copies.
bool may_part(std::string_view between) {
  return between.empty() || between == " " || between == ", " ||
         between == ") (";
}

std::uint32_t times_from(const Side& side, std::size_t first,
                         std::size_t length) {
  std::uint32_t times = 1;
  std::size_t next = first + length;
  while (next + length <= side.words.size() && may_part(gap(side, next - 1)) &&
         are_equal(side, first, next, length)) {
    ++times;
    next += length;
  }
  return times;
}

std::optional<Repetition> repetition_at(const Side& side, std::size_t first,
                                        Lengths lengths) {
  const std::size_t room = (side.words.size() - first) / 2;
  const auto most =
      static_cast<std::uint32_t>(std::min<std::size_t>(lengths.most, room));
  for (std::uint32_t length = lengths.least; length <= most; ++length) {
    if (side.words[first].hash != side.words[first + length].hash) continue;
    const std::uint32_t times = times_from(side, first, length);
    if (times < 2 || !counts(side, first, length)) continue;
    const auto end = [&](std::uint32_t words) {
      return side.words[first + words - 1].span.end;
    };
    const std::uint32_t begin = side.words[first].span.begin;
    return Repetition{static_cast<std::uint32_t>(first),
                      length,
                      times,
                      {begin, end(length * times)},
                      {begin, end(length)}};
  }
  return {};
}

}  // namespace

std::vector<Repetition> repetitions(const Side& side, Lengths lengths) {
  std::vector<Repetition> found;
  for (std::size_t i = 0; i < side.words.size();) {
    const auto here = repetition_at(side, i, lengths);
    if (here) found.push_back(*here);
    i += here ? std::size_t{here->length} * here->times : 1;
  }
  return found;
}

bool repeats(const Side& side, Lengths lengths) {
  for (std::size_t i = 0; i < side.words.size(); ++i)
    if (repetition_at(side, i, lengths)) return true;
  return false;
}

bool may_repeat(const Side& side, const Repetition& repetition) {
  if (side.vocabulary == nullptr) return false;
  const WordSet& fine = side.vocabulary->words("doubled-ok");
  if (fine.has(side[repetition.unit])) return true;
  return repetition.length == 1 && fine.has("*");
}

}  // namespace interlint
