#include "rules/common/punctuation_starts.h"

#include <algorithm>

#include "lexicon/vocabulary.h"
#include "rules/common/punctuation.h"
#include "text/utf8.h"

namespace interlint {
namespace {

bool has_in(const Vocabulary* vocabulary, std::string_view list,
            const Word& word) {
  return vocabulary != nullptr && vocabulary->words(list).has(word.hash);
}

bool source_writes(const Pair& pair, std::string_view word) {
  return std::ranges::any_of(pair.source.words, [&](const Word& other) {
    return pair.source[other] == word;
  });
}

}  // namespace

Beginning beginning_of(const Side& side) {
  const auto first = first_glyph(side.text);
  if (!first) return Beginning::other;
  if (is_upper(first->value)) return Beginning::large;
  if (is_lower(first->value)) return Beginning::small;
  return is_letter(first->value) ? Beginning::uncased : Beginning::other;
}

bool begins_with_small_name(const Pair& pair) {
  const Side& target = pair.target;
  if (target.words.empty()) return false;
  const Word& word = target.words.front();
  if (word.casing != Casing::lower || word.numeric) return true;
  if (is_technical(token_at(target.text, word.span.begin))) return true;
  const bool particle =
      (has_in(pair.source.vocabulary, "name-particles", word) ||
       has_in(target.vocabulary, "name-particles", word)) &&
      target.words.size() > 1;
  return source_writes(pair, target[word]) || particle ||
         has_in(target.vocabulary, "lowercase-names", word);
}

}  // namespace interlint
