#include "evidence/punctuation/ends.h"

#include <algorithm>

#include "evidence/punctuation/glyphs.h"
#include "languages/vocabulary.h"
#include "text/utf8.h"

namespace interlint {
namespace {

/// May a number with a full stop be an ordinal: "am 3.", "zum 130."?
bool may_be_ordinal(const Side& side, const Word& word) {
  constexpr std::uint32_t most_digits = 3;
  return word.numeric && word.span.size() <= most_digits &&
         side.vocabulary != nullptr &&
         std::ranges::any_of(
             side.vocabulary->table("segment", 2).rows,
             [](const Row& row) { return row.cells[0] == "ordinal"; });
}

}  // namespace

bool is_abbreviation(const Vocabulary& vocabulary, std::string_view word) {
  return vocabulary.abbreviations().has(word);
}

bool ends_in_abbreviation(const Side& side) {
  const auto last = last_glyph(side.text);
  if (!last || last->value != U'.' || side.words.empty()) return false;
  const Word& word = side.words.back();
  if (word.span.end != last->span.begin) return false;
  const std::string_view written = side[word];
  if (word.numeric) return may_be_ordinal(side, word);
  return code_points(written) == 1 ||
         written.find('.') != std::string_view::npos ||
         (side.vocabulary != nullptr &&
          is_abbreviation(*side.vocabulary, written));
}

}  // namespace interlint
