#include "evidence/words/words.h"

#include <algorithm>

#include "evidence/punctuation/glyphs.h"
#include "languages/vocabulary.h"
#include "text/fold.h"
#include "text/hash_map.h"
#include "text/utf8.h"
#include "translations/lexicon.h"

namespace interlint {
namespace {

bool has_inner_dot(std::string_view token) {
  for (std::size_t at = token.find('.'); at != std::string_view::npos;
       at = token.find('.', at + 1)) {
    if (at + 1 < token.size() &&
        is_letter(
            code_point_at(token, static_cast<std::uint32_t>(at + 1)).value))
      return true;
  }
  return false;
}

/// A mark whose form says whether it opens or closes.
struct FormedMark {
  std::uint32_t end = 0;
  bool opens = false;
};

/// The quotation marks of a text, in order.
struct QuoteMarks {
  std::vector<std::uint32_t> straight;  ///< where each begins
  std::vector<FormedMark> formed;
};

QuoteMarks marks_in(const Side& side) {
  QuoteMarks found;
  const std::string_view text = side.text;
  if (!may_hold_quotation_mark(text)) return found;
  for (std::uint32_t at = 0; at < text.size(); ++at) {
    const auto first = static_cast<unsigned char>(text[at]);
    if (first == '"') found.straight.push_back(at);
    if (first != 0xC2 && first != 0xE2) continue;
    const std::uint32_t size = first == 0xC2 ? 2 : 3;
    const std::string_view mark = text.substr(at, size);
    if (mark == "“" || mark == "„" || mark == "‚" || mark == "«")
      found.formed.push_back({at + size, true});
    if (mark == "”" || mark == "›" || mark == "»")
      found.formed.push_back({at + size, false});
  }
  return found;
}

constexpr Analysis<Side, QuoteMarks> quote_marks(marks_in);

/// Where each word stands first.
HashMap<std::size_t> first_places_in(const Side& side) {
  HashMap<std::size_t> places;
  for (std::size_t i = side.words.size(); i > 0; --i)
    places[side.words[i - 1].hash] = i - 1;
  return places;
}

constexpr Analysis<Side, HashMap<std::size_t>> first_places(first_places_in);

}  // namespace

std::optional<std::size_t> place_of(const Side& side, std::uint64_t hash) {
  // Of few words, to look at each is faster than to make a table.
  constexpr std::size_t few = 128;
  if (side.words.size() > few) {
    const std::size_t* const first = first_places(side).find(hash);
    return first == nullptr ? std::nullopt : std::optional(*first);
  }
  const auto found = std::ranges::find(side.words, hash, &Word::hash);
  if (found == side.words.end()) return std::nullopt;
  return static_cast<std::size_t>(found - side.words.begin());
}

bool holds(const Side& side, std::uint64_t hash) {
  return place_of(side, hash).has_value();
}

bool is_quoted(const Side& side, Span span) {
  const QuoteMarks& marks = quote_marks(side);
  // The last curly or pointed mark before the span says what is open; straight
  // ones are counted.
  const auto curly =
      std::ranges::upper_bound(marks.formed, span.begin, {}, &FormedMark::end);
  if (curly != marks.formed.begin() && std::prev(curly)->opens) return true;
  const auto straight = std::ranges::lower_bound(marks.straight, span.begin);
  return (straight - marks.straight.begin()) % 2 == 1 &&
         !marks.straight.empty() && marks.straight.back() >= span.end;
}

std::string_view without_possessive(std::string_view word) {
  for (const std::string_view ending : {"'s", "’s", "'", "’"})
    if (word.ends_with(ending))
      return word.substr(0, word.size() - ending.size());
  return word;
}

bool is_mentioned(const Side& side, Span span) {
  static constexpr std::u32string_view marks = U"\"'“”„‘’‚«»‹›";
  const auto is_mark = [](char32_t c) {
    return c != 0 && marks.find(c) != std::u32string_view::npos;
  };
  return is_mark(code_point_before(side.text, span.begin)) &&
         span.end < side.text.size() &&
         is_mark(code_point_at(side.text, span.end).value);
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
  const auto adjoin = [&](std::size_t one, std::size_t next) {
    return pair.target.between(words[one].span.end, words[next].span.begin) ==
           " ";
  };
  const bool before =
      first > 0 && is_copied_name(first - 1) && adjoin(first - 1, first);
  const bool behind = is_copied_name(last + 1) && adjoin(last, last + 1);
  return particles.has(words[target_word].hash) ? before || behind
                                                : before && behind;
}

bool has_copied_neighbour(const Pair& pair, std::size_t target_word) {
  const std::vector<Word>& words = pair.target.words;
  // A word that keeps a capital of the source though its form is another one
  // is part of the name as well: “Deutsche Welle” of “der Deutschen Welle”.
  const auto is_of_source = [&](const Word& word) {
    const Vocabulary* source = pair.source.vocabulary;
    const Vocabulary* target = pair.target.vocabulary;
    return holds(pair.source, word.hash) ||
           (source != nullptr && target != nullptr &&
            target->lacks(pair.target[word]) &&
            source->knows(pair.target[word]));
  };
  const auto is_copied = [&](std::size_t i) {
    if (i >= words.size() || !is_capitalised(words[i]) ||
        !is_of_source(words[i]))
      return false;
    const auto [first, last] = std::minmax(i, target_word);
    return pair.target.between(words[first].span.end, words[last].span.begin) ==
           " ";
  };
  const Span span = words[target_word].span;
  const std::string_view before = pair.target.text.substr(0, span.begin);
  const std::string_view behind = pair.target.text.substr(span.end);
  return before.ends_with("& ") || behind.starts_with(" &") ||
         is_copied(target_word + 1) ||
         (target_word > 0 && is_copied(target_word - 1));
}

bool is_translated_otherwise(const Pair& pair, const Word& word) {
  if (pair.lexicon == nullptr || pair.support.empty()) return false;
  const auto& found = pair.lexicon->translations(folded(pair.target[word]));
  return !found.empty() &&
         std::ranges::none_of(found, [&](const Association& translation) {
           return translation.word == id_of(word.hash);
         });
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

bool stands_behind_article(const Side& side, std::size_t i) {
  return i > 0 &&
         side.vocabulary->words("articles").has(side.words[i - 1].hash);
}

bool is_source_function_word(const Pair& pair, std::uint64_t hash) {
  const Vocabulary* source = pair.source.vocabulary;
  const Vocabulary* target = pair.target.vocabulary;
  if (source == nullptr || target == nullptr ||
      !source->function_words().has(hash) || target->function_words().has(hash))
    return false;
  const std::string both =
      "both-languages-" + std::string(std::string(primary(target->tag())));
  return !source->words(both).has(hash);
}

}  // namespace interlint
