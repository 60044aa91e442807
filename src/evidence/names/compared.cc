#include "evidence/names/compared.h"

#include <algorithm>

#include "evidence/words/words.h"
#include "languages/vocabulary.h"
#include "text/fold.h"
#include "text/hash.h"
#include "text/utf8.h"
#include "translations/cognates.h"
#include "translations/lexicon.h"

namespace interlint {
namespace {

constexpr std::size_t least_of_added = 3;  // letters
constexpr std::size_t same_beginning = 4;  // letters that make a trace
constexpr std::size_t memory = 5;          // letters of a name remembered
constexpr double alike = 0.5;
constexpr double nearly_same = 0.7;
constexpr double most_capitals = 0.7;

/// "Wladimir" is "Vladimir": the first letter may change alone.
bool differ_in_first_letter(std::string_view one, std::string_view other) {
  return one.size() > 4 && other.size() > 4 &&
         likeness(one.substr(1), other.substr(1)) >= nearly_same;
}

/// "kHz" begins small.
bool begins_large(const Side& side, const Word& word) {
  return word.casing == Casing::title ||
         !lower_case(side[word]).starts_with(side[word].front());
}

bool may_be_name(const Side& side, std::size_t i, std::size_t least) {
  const Word& word = side.words[i];
  return (word.casing == Casing::title || word.casing == Casing::mixed) &&
         begins_large(side, word) && !word.numeric &&
         code_points(bare_name(side[word])) >= least &&
         !is_hyphenated(side, word) && !is_address(side, word.span);
}

bool is_common_word(const Side& target, const Word& word) {
  const Vocabulary* vocabulary = target.vocabulary;
  if (vocabulary == nullptr) return true;
  return vocabulary->capitalised_words().has(word.hash) ||
         vocabulary->function_words().has(word.hash) ||
         vocabulary->knows(lower_case(bare_name(target[word])));
}

/// "Gov." and "Mrs." are titles.
bool is_shortened(const Side& side, const Word& word) {
  return side.text.substr(word.span.end).starts_with('.') &&
         word.span.size() < 5;
}

}  // namespace

bool begins_sentence(const Side& side, std::size_t word) {
  if (word == 0) return true;
  const std::string_view between =
      side.between(side.words[word - 1].span.end, side.words[word].span.begin);
  return between.find_first_of(".!?:\"") != std::string_view::npos ||
         between.find("“") != std::string_view::npos ||
         between.find("„") != std::string_view::npos ||
         between.find("‘") != std::string_view::npos;
}

bool is_title(const Side& side) {
  const auto capitals = std::ranges::count_if(side.words, is_capitalised);
  return static_cast<double>(capitals) >
         most_capitals * static_cast<double>(side.words.size());
}

bool resembles_any(const Lexicon& lexicon, const Side& own, const Word& word,
                   const Side& side) {
  const std::string& sound = lexicon.name_sound(word.hash, own[word]);
  return std::ranges::any_of(side.words, [&](const Word& there) {
    if (side.vocabulary != nullptr &&
        side.vocabulary->function_words().has(there.hash))
      return false;
    const std::string& other_sound =
        lexicon.name_sound(there.hash, side[there]);
    // A name resembles another name more easily than a common word.
    if (likeness(sound, other_sound) >=
            (is_capitalised(there) ? alike : nearly_same) ||
        differ_in_first_letter(sound, other_sound))
      return true;
    const std::size_t size =
        std::min({same_beginning, sound.size(), other_sound.size()});
    return size >= 3 && sound.compare(0, size, other_sound, 0, size) == 0;
  });
}

void NameMemory::add(const Side& side) {
  for (const Word& word : side.words) {
    if (is_capitalised(word))
      beginnings_.insert(
          hash_of(std::string_view(bare_name(side[word])).substr(0, memory)));
  }
}

bool NameMemory::has(std::string_view name) const {
  return beginnings_.contains(
      hash_of(std::string_view(bare_name(name)).substr(0, memory)));
}

NameMemory names_in_sources(const Article& article) {
  NameMemory names;
  for (const Pair& pair : article.pairs) names.add(pair.source);
  return names;
}

std::vector<Word> added_names(const Pair& pair) {
  std::vector<Word> found;
  const Side& target = pair.target;
  if (pair.support.empty() || is_title(target)) return found;
  for (std::size_t j = 0; j < target.words.size(); ++j) {
    const Word& word = target.words[j];
    if (!may_be_name(target, j, least_of_added) ||
        pair.support.of_target(j) >= supported || is_shortened(target, word) ||
        is_common_word(target, word) ||
        resembles_any(*pair.lexicon, target, word, pair.source))
      continue;
    found.push_back(word);
  }
  return found;
}

}  // namespace interlint
