#include "rules/common/words.h"

#include <algorithm>
#include <array>

#include "lexicon/vocabulary.h"
#include "text/fold.h"
#include "text/utf8.h"

namespace interlint {
namespace {

constexpr std::size_t short_word = 3;     // code points
constexpr std::size_t long_enough = 6;    // of a foreign word not in the source
constexpr std::size_t least_rest = 4;     // bytes of a word in a new one
constexpr std::size_t least_shared = 4;   // bytes of a name in its derivation
constexpr std::size_t most_unshared = 3;  // bytes of its ending

bool has_inner_dot(std::string_view token) {
  for (std::size_t at = token.find('.'); at != std::string_view::npos;
       at = token.find('.', at + 1))
    if (at + 1 < token.size() &&
        is_letter(
            code_point_at(token, static_cast<std::uint32_t>(at + 1)).value))
      return true;
  return false;
}

bool is_plain(std::string_view word) {
  return word.find_first_of("._:") == std::string_view::npos;
}

std::string_view without_possessive(std::string_view word) {
  for (const std::string_view ending : {"'s", "’s", "'", "’"})
    if (word.ends_with(ending))
      return word.substr(0, word.size() - ending.size());
  return word;
}

/// Is the word made of a known one and a beginning or ending of the list?
bool is_new_word(const Vocabulary& vocabulary, std::string_view word) {
  const WordSet& beginnings = vocabulary.words("word-beginnings");
  const WordSet& endings = vocabulary.words("word-endings");
  for (std::size_t cut = 2; cut + 2 < word.size(); ++cut) {
    const std::string_view head = word.substr(0, cut);
    const std::string_view tail = word.substr(cut);
    if (tail.size() >= least_rest && beginnings.has(head) &&
        vocabulary.knows(tail))
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

/// Nothing speaks for the word but its language: does the source's know it?
WordReading foreign_reading(const Pair& pair, std::size_t index) {
  const Word& word = pair.target.words[index];
  const std::string_view text = pair.target[word];
  const Vocabulary* source = pair.source.vocabulary;
  const auto copy = place_of(pair.source, word.hash);
  const bool small_there =
      copy && pair.source.words[*copy].casing == Casing::lower;
  if (!small_there && code_points(text) > short_word &&
      pair.target.vocabulary->knows(capitalised(text)))
    return WordReading::small_name;
  if (copy) {
    const std::string_view original = pair.source[pair.source.words[*copy]];
    const bool known = source != nullptr && source->knows(original);
    return known ? WordReading::copied : WordReading::fine;
  }
  if (pair.target.vocabulary->knows(capitalised(text)))
    return WordReading::small_name;
  if (source != nullptr && source->knows(text) &&
      (code_points(text) >= long_enough ||
       source->function_words().has(word.hash)))
    return WordReading::foreign;
  return WordReading::unknown;
}

bool is_excused(const Pair& pair, std::size_t index) {
  const Word& word = pair.target.words[index];
  const std::string_view text = pair.target[word];
  const Vocabulary& target = *pair.target.vocabulary;
  const std::string_view base = without_possessive(text);
  if (base.size() != text.size() &&
      (target.knows(base) || target.knows(capitalised(base))))
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

}  // namespace

WordReading reading_of(const Pair& pair, std::size_t target_word) {
  const Word& word = pair.target.words[target_word];
  const Vocabulary* vocabulary = pair.target.vocabulary;
  if (word.casing != Casing::lower || word.numeric || vocabulary == nullptr ||
      !vocabulary->can_spell())
    return WordReading::fine;
  const std::string_view text = pair.target[word];
  if (vocabulary->capitalised_words().has(word.hash) &&
      !is_address(pair.target, word.span))
    return WordReading::small_name;
  if (is_known(*vocabulary, word, text)) {
    const bool left = is_source_function_word(pair, word.hash) &&
                      text.size() > 2 && holds(pair.source, word.hash);
    return left ? WordReading::copied : WordReading::fine;
  }
  if (text.size() < 2 || !is_plain(text) || is_excused(pair, target_word))
    return WordReading::fine;
  return foreign_reading(pair, target_word);
}

std::optional<std::size_t> place_of(const Side& side, std::uint64_t hash) {
  const auto found = std::ranges::find(side.words, hash, &Word::hash);
  if (found == side.words.end()) return std::nullopt;
  return static_cast<std::size_t>(found - side.words.begin());
}

bool holds(const Side& side, std::uint64_t hash) {
  return place_of(side, hash).has_value();
}

bool is_quoted(const Side& side, Span span) {
  static constexpr std::array<std::string_view, 4> opening = {"“", "„", "«",
                                                              "‚"};
  static constexpr std::array<std::string_view, 3> closing = {"”", "»", "›"};
  const std::string_view before = side.text.substr(0, span.begin);
  const std::string_view behind = side.text.substr(span.end);
  const bool straight = std::ranges::count(before, '"') % 2 == 1 &&
                        behind.find('"') != std::string_view::npos;
  const auto last_of = [&](const auto& marks) {
    std::size_t last = 0;
    for (const std::string_view mark : marks) {
      const std::size_t at = before.rfind(mark);
      if (at != std::string_view::npos) last = std::max(last, at + 1);
    }
    return last;
  };
  return straight || last_of(opening) > last_of(closing);
}

bool is_address(const Side& side, Span span) {
  const std::size_t begin =
      side.text.find_last_of(" \n\t(", span.begin) + 1;  // npos + 1 is 0
  const std::size_t end =
      std::min(side.text.find_first_of(" \n\t)", span.end), side.text.size());
  const std::string_view token = side.text.substr(begin, end - begin);
  return token.starts_with("www.") ||
         token.find("://") != std::string_view::npos ||
         token.find_first_of("@#_\\=&") != std::string_view::npos ||
         has_inner_dot(token);
}

bool is_hyphenated(const Side& side, const Word& word) {
  const auto is_hyphen = [](char32_t c) {
    return c == U'-' || c == U'\u2010' || c == U'\u2011';
  };
  return (word.span.end < side.text.size() &&
          is_hyphen(code_point_at(side.text, word.span.end).value)) ||
         is_hyphen(code_point_before(side.text, word.span.begin));
}

bool is_name_particle(const Pair& pair, std::size_t target_word) {
  const std::vector<Word>& words = pair.target.words;
  const auto is_copied_name = [&](std::size_t i) {
    return i < words.size() && is_capitalised(words[i]) &&
           holds(pair.source, words[i].hash);
  };
  if (pair.source.vocabulary == nullptr) return false;
  const WordSet& particles = pair.source.vocabulary->words("name-particles");
  std::size_t first = target_word;
  std::size_t last = target_word;
  while (first > 0 && particles.has(words[first - 1].hash)) --first;
  while (last + 1 < words.size() && particles.has(words[last + 1].hash)) ++last;
  const bool before = first > 0 && is_copied_name(first - 1);
  const bool behind = is_copied_name(last + 1);
  return particles.has(words[target_word].hash) ? before || behind
                                                : before && behind;
}

bool is_capitalised(const Word& word) {
  return word.casing == Casing::title || word.casing == Casing::upper ||
         word.casing == Casing::mixed;
}

std::string capitalised(std::string_view word) {
  if (word.empty()) return {};
  const std::uint32_t end = code_point_at(word, 0).end;
  return upper_case(word.substr(0, end)) + std::string(word.substr(end));
}

bool is_source_function_word(const Pair& pair, std::uint64_t hash) {
  const Vocabulary* source = pair.source.vocabulary;
  const Vocabulary* target = pair.target.vocabulary;
  if (source == nullptr || target == nullptr ||
      !source->function_words().has(hash) || target->function_words().has(hash))
    return false;
  const std::string both =
      "both-languages-" + std::string(Language{target->tag()}.primary());
  return !source->words(both).has(hash);
}

}  // namespace interlint
