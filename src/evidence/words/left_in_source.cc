#include "evidence/words/left_in_source.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "evidence/words/language.h"
#include "evidence/words/words.h"
#include "languages/vocabulary.h"
#include "text/fold.h"
#include "text/utf8.h"

namespace interlint {
namespace {

constexpr std::size_t small_word = 3;  // code points
constexpr std::size_t most_words = 2;  // of what is no passage

/// International names of drugs are alike in most languages: “nivolumab”.
bool is_drug(const Vocabulary& vocabulary, std::string_view word) {
  constexpr std::size_t shortest = 3;  // bytes
  constexpr std::size_t longest = 8;
  const WordSet& endings = vocabulary.words("drug-endings");
  for (std::size_t size = shortest; size <= std::min(longest, word.size());
       ++size)
    if (endings.has(word.substr(word.size() - size))) return true;
  return false;
}

/// Is the word a small one of the source, letters alone, that nobody speaks of,
/// and no international name of a drug?
bool is_small_copy(const Pair& pair, const Word& word) {
  const std::string_view text = pair.target[word];
  if (word.casing != Casing::lower || word.numeric ||
      code_points(text) <= small_word || pair.target.vocabulary->knows(text))
    return false;
  const auto copy = place_of(pair.source, word.hash);
  return copy && !is_drug(*pair.target.vocabulary, text) &&
         pair.source.words[*copy].casing == Casing::lower &&
         !is_quoted(pair.source, pair.source.words[*copy].span);
}

/// Does a name begin before the word, one blank or dash between each two of
/// its words: “Právo a spravedlnost”, “Chlamydia trachomatis”, “C.
/// trachomatis”?
bool ends_a_name(const Pair& pair, std::size_t index) {
  const Side& target = pair.target;
  for (std::size_t i = index; i > 0; --i) {
    const Word& before = target.words[i - 1];
    const std::string_view between =
        target.between(before.span.end, target.words[i].span.begin);
    if (between == ". ")
      return before.span.size() == 1 && is_capitalised(before);
    if (between != " " && between != " – " && between != " - ") return false;
    if (is_capitalised(before))
      return holds(pair.source, before.hash) ||
             !target.vocabulary->knows(lower_case(target[before]));
    if (!holds(pair.source, before.hash)) return false;
  }
  return false;
}

}  // namespace

bool is_left_in_source(const Pair& pair, std::size_t index) {
  const std::vector<Word>& words = pair.target.words;
  if (pair.source.vocabulary == nullptr || is_transcribed(pair) ||
      pair.source.vocabulary->can_spell() ||
      !is_small_copy(pair, words[index]) || ends_a_name(pair, index))
    return false;
  std::size_t first = index;
  std::size_t end = index + 1;
  while (first > 0 && is_small_copy(pair, words[first - 1])) --first;
  while (end < words.size() && is_small_copy(pair, words[end])) ++end;
  return end - first <= most_words;
}

}  // namespace interlint
