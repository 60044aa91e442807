#include "evidence/punctuation/starts.h"

#include <algorithm>

#include "evidence/punctuation/ends.h"
#include "evidence/punctuation/glyphs.h"
#include "evidence/words/words.h"
#include "languages/vocabulary.h"
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

/// Is the word, without its ’s, one that the source writes so as well?
bool is_copied(const Pair& pair, const Word& word) {
  const std::string_view text = without_possessive(pair.target[word]);
  return std::ranges::any_of(pair.source.words, [&](const Word& other) {
    return pair.source[other] == text;
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

/// Does a plain word, a full stop and a blank stand before word `i`?  An
/// abbreviation, an initial or a number before the stop is no plain word.
bool is_behind_full_stop(const Side& side, std::size_t i) {
  const Word& before = side.words[i - 1];
  constexpr std::size_t least_letters = 2;
  return side.between(before.span.end, side.words[i].span.begin) == ". " &&
         !before.numeric && code_points(side[before]) >= least_letters &&
         side[before].find('.') == std::string_view::npos &&
         (side.vocabulary == nullptr ||
          !is_abbreviation(*side.vocabulary, side[before]));
}

std::vector<std::size_t> inner_starts(const Side& side, Casing casing) {
  std::vector<std::size_t> found;
  for (std::size_t i = 1; i < side.words.size(); ++i) {
    if (side.words[i].casing == casing && !side.words[i].numeric &&
        is_behind_full_stop(side, i))
      found.push_back(i);
  }
  return found;
}

std::vector<std::size_t> small_starts_inside(const Pair& pair) {
  std::vector<std::size_t> small = inner_starts(pair.target, Casing::lower);
  std::erase_if(small, [&](std::size_t i) {
    return has_in(pair.target.vocabulary, "lowercase-names",
                  pair.target.words[i]) ||
           is_copied(pair, pair.target.words[i]);
  });
  const std::size_t wanted = inner_starts(pair.source, Casing::title).size();
  const std::size_t there = inner_starts(pair.target, Casing::title).size();
  if (small.size() + there > wanted) small.clear();
  return small;
}

}  // namespace

Beginning beginning_of(const Side& side) {
  const auto first = first_glyph(side.text);
  if (!first) return Beginning::other;
  if (is_upper(first->value)) return Beginning::large;
  if (is_lower(first->value)) return Beginning::small;
  return is_letter(first->value) ? Beginning::uncased : Beginning::other;
}

constexpr Analysis<Pair, std::vector<std::size_t>> small_inner_starts(
    small_starts_inside);

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
