#include "evidence/words/word_reading.h"

#include <algorithm>

#include "evidence/words/language.h"
#include "evidence/words/left_in_source.h"
#include "evidence/words/transcription.h"
#include "evidence/words/words.h"
#include "languages/vocabulary.h"
#include "text/edit_distance.h"
#include "text/fold.h"
#include "text/hash.h"
#include "text/script.h"
#include "text/utf8.h"

namespace interlint {
namespace {

constexpr std::size_t short_word = 3;     // code points
constexpr std::size_t long_enough = 6;    // of a foreign word not in the source
constexpr std::size_t least_rest = 4;     // bytes of a word in a new one
constexpr std::size_t least_shared = 4;   // bytes of a name in its derivation
constexpr std::size_t most_unshared = 3;  // bytes of its ending
constexpr std::size_t least_name = 5;     // bytes of a capitalised slip
constexpr float name_likeness = 0.5F;     // of a name and its transcription
constexpr std::size_t least_slip = 5;     // bytes, where names are transcribed

bool is_plain(std::string_view word) {
  return word.find_first_of("._:") == std::string_view::npos;
}

/// "μg", in Greek or by the sign for micro: no word.
bool is_sign(std::string_view word) {
  constexpr char32_t micro = 0xB5;
  const char32_t first = code_point_at(word, 0).value;
  return first == micro || name_of(script_of(first)) == "Greek";
}

/// Is the word made of a known one and a beginning or ending of the lists, or
/// of one of each, as "laryngo|logical" is?
bool is_new_word(const Vocabulary& vocabulary, std::string_view word) {
  constexpr std::size_t longest = 200;  // bytes: no dictionary has such words
  if (word.size() > longest) return false;
  const WordSet& beginnings = vocabulary.words("word-beginnings");
  const WordSet& endings = vocabulary.words("word-endings");
  for (std::size_t cut = 2; cut + 2 < word.size(); ++cut) {
    const std::string_view head = word.substr(0, cut);
    const std::string_view tail = word.substr(cut);
    if (tail.size() >= least_rest && beginnings.has(head) &&
        (vocabulary.knows(tail) || endings.has(tail)))
      return true;
    if (head.size() >= least_rest && endings.has(tail) &&
        vocabulary.knows(head))
      return true;
  }
  return false;
}

/// Is the word made of a name that the source holds: "merkelian"?
bool is_derived_from_name(const Pair& pair, std::string_view word) {
  return std::ranges::any_of(pair.source.words, [&](const Word& other) {
    if (!is_capitalised(other)) return false;
    const std::string lower = lower_case(pair.source[other]);
    const auto [in_word, in_other] = std::ranges::mismatch(word, lower);
    const auto shared = static_cast<std::size_t>(in_word - word.begin());
    return shared >= least_shared && word.size() <= shared + most_unshared &&
           pair.source.vocabulary != nullptr &&
           !pair.source.vocabulary->knows(pair.source[other]);
  });
}

/// Is the word the second half of a name, “Kin-chung”, or one with a number,
/// “covid-19”?
bool is_half_of_a_name(const Side& side, std::size_t i) {
  const auto is_tied = [&](std::size_t one, std::size_t next) {
    return side.between(side.words[one].span.end,
                        side.words[next].span.begin) == "-";
  };
  return (i > 0 && is_tied(i - 1, i) && is_capitalised(side.words[i - 1])) ||
         (i + 1 < side.words.size() && is_tied(i, i + 1) &&
          side.words[i + 1].numeric);
}

/// “liang ban mian”: a phrase of the source in Latin letters, one word of which
/// happens to be a name.
bool is_in_transcribed_phrase(const Pair& pair, std::size_t index) {
  const Side& target = pair.target;
  const auto is_foreign = [&](std::size_t i) {
    return i < target.words.size() && target.words[i].casing == Casing::lower &&
           syllables(pair.source, target[target.words[i]]) > 0 &&
           !target.vocabulary->knows(target[target.words[i]]);
  };
  if (syllables(pair.source, target[target.words[index]]) == 0) return false;
  return is_foreign(index + 1) || is_foreign(index + 2) ||
         (index > 0 && is_foreign(index - 1)) ||
         (index > 1 && is_foreign(index - 2));
}

/// Does nothing speak against a word of the source in Latin letters?
bool may_be_transcribed(const Pair& pair, std::string_view text) {
  return !pair.source.empty() && is_transcribed(pair) &&
         (text.size() < least_slip ||
          !pair.target.vocabulary->is_near_known(text) ||
          is_transcription(pair, text));
}

/// Of a word that is copied: does the source's language know it?
WordReading copied_reading(const Pair& pair, const Word& original) {
  const Vocabulary* source = pair.source.vocabulary;
  const bool known = source != nullptr && original.casing != Casing::upper &&
                     source->knows(pair.source[original]);
  return known ? WordReading::copied : WordReading::fine;
}

/// How the source writes the word: small if it does so anywhere; null if it
/// does not.
const Word* writing_in(const Side& source, std::uint64_t hash) {
  const Word* first = nullptr;
  for (const Word& word : source.words) {
    if (word.hash != hash) continue;
    if (word.casing == Casing::lower) return &word;
    if (first == nullptr) first = &word;
  }
  return first;
}

/// Does a small word of the source's language stand beside the word?  One by
/// itself, “dir”, may well be an abbreviation.
bool has_foreign_neighbour(const Pair& pair, std::size_t i) {
  const auto is_foreign = [&](std::size_t at) {
    return at < pair.target.words.size() &&
           is_source_function_word(pair, pair.target.words[at].hash);
  };
  return is_foreign(i + 1) || (i > 0 && is_foreign(i - 1));
}

bool is_small_foreign_word(const Pair& pair, std::size_t i) {
  const Word& word = pair.target.words[i];
  return pair.source.vocabulary->function_words().has(word.hash) &&
         (code_points(pair.target[word]) > short_word ||
          has_foreign_neighbour(pair, i));
}

/// Nothing speaks for the word but its language: does the source's know it?
WordReading foreign_reading(const Pair& pair, std::size_t index) {
  const Word& word = pair.target.words[index];
  const std::string_view text = pair.target[word];
  const Vocabulary* source = pair.source.vocabulary;
  const Word* copy = writing_in(pair.source, word.hash);
  const Casing there = copy != nullptr ? copy->casing : Casing::none;
  if (there != Casing::lower && code_points(text) > short_word &&
      !is_half_of_a_name(pair.target, index) &&
      pair.target.vocabulary->knows(capitalised(text)))
    return is_in_transcribed_phrase(pair, index) ? WordReading::fine
                                                 : WordReading::small_name;
  if (is_left_in_source(pair, index)) return WordReading::copied;
  if (copy != nullptr) return copied_reading(pair, *copy);
  if (source != nullptr && source->knows(text) &&
      (code_points(text) >= long_enough || is_small_foreign_word(pair, index)))
    return WordReading::foreign;
  return may_be_transcribed(pair, text) ? WordReading::fine
                                        : WordReading::unknown;
}

/// Does the side hold the word just as it stands there?
bool is_written(const Side& side, std::string_view text) {
  return std::ranges::any_of(
      side.words, [&](const Word& word) { return side[word] == text; });
}

bool is_excused(const Pair& pair, std::size_t index) {
  const Word& word = pair.target.words[index];
  const std::string_view text = pair.target[word];
  const Vocabulary& target = *pair.target.vocabulary;
  const std::string_view base = without_possessive(text);
  if (base.size() != text.size() &&
      (target.knows(base) || target.knows(capitalised(base)) ||
       is_written(pair.source, base)))
    return true;
  if (target.words("lowercase-names").has(word.hash)) return true;
  if (is_hyphenated(pair.target, word) &&
      (code_points(text) <= short_word + 1 ||
       target.words("word-beginnings").has(word.hash)))
    return true;
  return is_new_word(target, text) || is_derived_from_name(pair, text) ||
         is_address(pair.target, word.span);
}

bool is_known(const Vocabulary& vocabulary, const Word& word,
              std::string_view text) {
  if (vocabulary.function_words().has(word.hash)) return true;
  const WordSet& short_words = vocabulary.short_words();
  if (text.size() <= short_word && !short_words.empty())
    return short_words.has(word.hash);
  return vocabulary.knows(text);
}

/// Was a small word copied for which the lexicon has other words alone?
bool is_left_untranslated(const Pair& pair, const Word& word) {
  const auto copy = place_of(pair.source, word.hash);
  if (!copy || pair.source.words[*copy].casing != Casing::lower ||
      code_points(pair.target[word]) <= short_word)
    return false;
  return pair.source.vocabulary != nullptr &&
         pair.source.vocabulary->knows(pair.target[word]) &&
         is_translated_otherwise(pair, word);
}

/// A word of the source that dictionaries of the target accept and its prose
/// does not have: “morgens”, which are acres.
bool is_false_acquaintance(const Pair& pair, const Word& word) {
  const Vocabulary* source = pair.source.vocabulary;
  if (source == nullptr) return false;
  const auto copy = place_of(pair.source, word.hash);
  return copy && pair.source.words[*copy].casing == Casing::lower &&
         source->words("not-" + std::string(primary(pair.target.language)))
             .has(word.hash);
}

/// “24jährigen”: letters behind digits that the source's language has and the
/// target's has not.
bool is_copied_compound(const Pair& pair, const Word& word) {
  constexpr std::size_t least_letters = 4;  // bytes
  std::string_view rest = pair.target[word];
  const std::size_t digits = rest.find_first_not_of("0123456789");
  if (digits == 0 || digits == std::string_view::npos) return false;
  rest.remove_prefix(digits);
  return rest.size() >= least_letters && holds(pair.source, word.hash) &&
         pair.source.vocabulary != nullptr &&
         pair.source.vocabulary->knows(rest) &&
         !pair.target.vocabulary->knows(rest) &&
         !is_address(pair.target, word.span);
}

/// “non-believers”
bool is_prefix(const Side& side, const Word& word) {
  return is_hyphenated(side, word) &&
         side.vocabulary->words("word-beginnings").has(word.hash);
}

/// A word in small letters.
WordReading small_reading(const Pair& pair, std::size_t index) {
  const Word& word = pair.target.words[index];
  const Vocabulary& vocabulary = *pair.target.vocabulary;
  const std::string_view text = pair.target[word];
  if (vocabulary.capitalised_words().has(word.hash) &&
      !is_address(pair.target, word.span))
    return is_half_of_a_name(pair.target, index) ? WordReading::fine
                                                 : WordReading::small_name;
  if (is_false_acquaintance(pair, word)) return WordReading::copied;
  if (is_known(vocabulary, word, text)) {
    const bool left = is_source_function_word(pair, word.hash) &&
                      text.size() > 2 && holds(pair.source, word.hash) &&
                      !is_prefix(pair.target, word);
    return left ? WordReading::copied : WordReading::fine;
  }
  if (is_left_untranslated(pair, word)) return WordReading::copied;
  if (text.size() < 2 || !is_plain(text) || is_sign(text) ||
      is_excused(pair, index))
    return WordReading::fine;
  return foreign_reading(pair, index);
}

/// Does a source word look like the name, transcribed in another way?
bool is_like_a_name(const Pair& pair, const std::string& lower) {
  return std::ranges::any_of(pair.source.words, [&](const Word& there) {
    return is_capitalised(there) &&
           resemblance(folded(pair.source[there]), lower) >= name_likeness;
  });
}

bool has_capitalised_neighbour(const Side& side, std::size_t index) {
  return (index + 1 < side.words.size() &&
          is_capitalised(side.words[index + 1])) ||
         (index > 1 && is_capitalised(side.words[index - 1]));
}

/// A word with a capital, which may stand there because a sentence begins.
WordReading large_reading(const Pair& pair, std::size_t index) {
  const Word& word = pair.target.words[index];
  const Vocabulary& vocabulary = *pair.target.vocabulary;
  const std::string_view text = pair.target[word];
  if (text.size() <= short_word || vocabulary.knows(text))
    return WordReading::fine;
  const std::string lower = lower_case(text);
  if (vocabulary.knows(lower)) return WordReading::fine;
  const Vocabulary* source = pair.source.vocabulary;
  if (holds(pair.source, word.hash)) {
    return index == 0 && source != nullptr && source->knows(lower) &&
                   !has_copied_neighbour(pair, index)
               ? WordReading::copied
               : WordReading::fine;
  }
  if (text.size() < least_name || !is_plain(text) ||
      is_hyphenated(pair.target, word) || pair.source.empty() ||
      has_capitalised_neighbour(pair.target, index) ||
      is_excused(pair, index) || is_like_a_name(pair, lower) ||
      (is_transcribed(pair) && (index > 0 || is_transcription(pair, text))) ||
      holds(pair.source, hash_of(folded(without_possessive(text)))) ||
      !(vocabulary.is_near_known(lower) || vocabulary.is_near_known(text)))
    return WordReading::fine;
  return WordReading::unknown_capitalised;
}

WordReading reading_of(const Pair& pair, std::size_t target_word) {
  const Word& word = pair.target.words[target_word];
  if (word.numeric)
    return is_copied_compound(pair, word) ? WordReading::copied
                                          : WordReading::fine;
  switch (word.casing) {
    case Casing::lower: return small_reading(pair, target_word);
    case Casing::title: return large_reading(pair, target_word);
    default: return WordReading::fine;
  }
}

}  // namespace

std::vector<WordReading> readings(const Pair& pair) {
  std::vector<WordReading> all(pair.target.words.size(), WordReading::fine);
  const Vocabulary* vocabulary = pair.target.vocabulary;
  if (vocabulary == nullptr || !vocabulary->can_spell()) return all;
  for (std::size_t i = 0; i < all.size(); ++i) all[i] = reading_of(pair, i);
  return all;
}

}  // namespace interlint
