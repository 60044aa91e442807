#include "evidence/punctuation/ends.h"

#include <algorithm>

#include "evidence/punctuation/glyphs.h"
#include "languages/vocabulary.h"
#include "text/fold.h"
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

/// Kinds of segment.tsv whose entries stand without their full stop.
bool is_abbreviation_kind(std::string_view kind) {
  return kind == "always" || kind == "number" || kind == "maybe";
}

}  // namespace

bool is_abbreviation(const Vocabulary& vocabulary, std::string_view word) {
  const std::string wanted = folded(word);
  return std::ranges::any_of(vocabulary.table("segment", 2).rows,
                             [&](const Row& row) {
                               return is_abbreviation_kind(row.cells[0]) &&
                                      folded(row.cells[1]) == wanted;
                             });
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
