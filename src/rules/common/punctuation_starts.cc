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

/// Words like “in” and “an” may be anything in the other language; here they
/// are words of the target.
bool is_function_word(const Side& side, const Word& word) {
  return side.vocabulary != nullptr &&
         side.vocabulary->function_words().has(word.hash);
}

bool is_copied(const Pair& pair, const Word& word) {
  return std::ranges::any_of(pair.source.words, [&](const Word& other) {
    return pair.source[other] == pair.target[word];
  });
}

/// Do particles and then a capital begin the target: “von der Leyen”?
bool begins_with_particles(const Pair& pair) {
  const auto is_particle = [&](const Word& word) {
    return has_in(pair.source.vocabulary, "name-particles", word) ||
           has_in(pair.target.vocabulary, "name-particles", word);
  };
  const auto name = std::ranges::find_if_not(pair.target.words, is_particle);
  return name != pair.target.words.begin() && name != pair.target.words.end() &&
         (name->casing == Casing::title || name->casing == Casing::mixed);
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
  if (is_function_word(target, word)) return false;
  return is_copied(pair, word) || begins_with_particles(pair) ||
         has_in(target.vocabulary, "lowercase-names", word);
}

}  // namespace interlint
