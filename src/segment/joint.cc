#include "segment/joint.h"

#include <string>

#include "text/fold.h"
#include "text/span.h"
#include "text/utf8.h"

namespace interlint {
namespace {

constexpr std::u32string_view both_ways = U"\"'“”‘’«»‹›";
constexpr std::uint32_t reach = 400;  // bytes a bracket is looked for in

bool is_blank(char32_t c) {
  return c == U' ' || c == 0xA0 || c == 0x202F || c == 0x2009 || c == U'\n' ||
         c == U'\r' || c == U'\t';
}

/// The beginning of the run of letters and hyphens that ends at `end`.
std::uint32_t word_start(std::string_view text, std::uint32_t end) {
  std::uint32_t at = end;
  while (at > 0) {
    const char32_t c = code_point_before(text, at);
    if (!is_letter(c) && c != U'-' && c != 0x2010 && c != 0x2011) break;
    at = start_before(text, at);
  }
  return at;
}

std::uint32_t digits_start(std::string_view text, std::uint32_t end) {
  std::uint32_t at = end;
  while (at > 0 && is_digit(code_point_before(text, at)))
    at = start_before(text, at);
  return at;
}

std::uint32_t blanks_start(std::string_view text, std::uint32_t end) {
  std::uint32_t at = end;
  while (at > 0 && is_blank(code_point_before(text, at)))
    at = start_before(text, at);
  return at;
}

/// The text behind a joint, read once.
struct Ahead {
  std::string_view word;    ///< first word, quotes and brackets before it gone
  char32_t first = 0;       ///< first character of all
  char32_t letter = 0;      ///< first character of the word
  std::string_view behind;  ///< what comes after the word
};

Ahead ahead(std::string_view text, std::uint32_t next) {
  Ahead seen;
  std::uint32_t at = next;
  while (at < text.size()) {
    const CodePoint c = code_point_at(text, at);
    if (seen.first == 0) seen.first = c.value;
    if (!opens(c.value)) break;
    at = c.end;
  }
  std::uint32_t end = at;
  while (end < text.size()) {
    const CodePoint c = code_point_at(text, end);
    if (!is_letter_or_digit(c.value)) break;
    if (end == at) seen.letter = c.value;
    end = c.end;
  }
  seen.word = text.substr(at, end - at);
  seen.behind = text.substr(end);
  return seen;
}

bool is_roman(std::string_view word) {
  return !word.empty() &&
         word.find_first_not_of("IVXLCDM") == std::string_view::npos;
}

/// Does a word come next that often begins a sentence?  "A. B." does not.
bool is_fresh(const Ahead& next, const Vetoes& vetoes) {
  const bool is_initial =
      next.behind.starts_with('.') && code_points(next.word) == 1;
  return !is_initial && vetoes.is(BreakRole::follow, next.word);
}

bool is_number(const Ahead& next) {
  return next.first == U'(' || is_digit(next.letter) || is_roman(next.word);
}

bool vetoed_by(std::string_view key, const Ahead& next, const Vetoes& vetoes) {
  if (vetoes.ends_in(BreakRole::always, key)) return true;
  if (vetoes.ends_in(BreakRole::number, key) &&
      (is_number(next) || (vetoes.ends_in(BreakRole::number, next.word) &&
                           next.behind.starts_with('.'))))
    return true;
  return vetoes.ends_in(BreakRole::maybe, key) && !next.word.empty() &&
         !is_fresh(next, vetoes);
}

/// Is there an abbreviation before the full stop that ends at `end`?  "B",
/// "z.B" and so on are tried, with whatever spaces lie in them; the longest
/// that is known decides.
bool is_abbreviation(std::string_view text, std::uint32_t end,
                     const Ahead& next, const Vetoes& vetoes) {
  std::string key;
  bool vetoed = false;
  std::uint32_t stop = end - 1;
  for (unsigned words = 0; words < vetoes.longest(); ++words) {
    const std::uint32_t begin = word_start(text, stop);
    if (begin == stop || is_digit(code_point_before(text, begin))) break;
    key.insert(0, words == 0 ? "" : ".").insert(0, text, begin, stop - begin);
    if (vetoes.is_abbreviation(key)) vetoed = vetoed_by(key, next, vetoes);
    if (next.behind.starts_with('.') &&
        vetoes.is(BreakRole::part, key + "." + std::string(next.word)))
      return true;
    const std::uint32_t before = blanks_start(text, begin);
    if (before == 0 || text[before - 1] != '.') break;
    stop = before - 1;
  }
  return vetoed;
}

/// "J. S. Bach": one capital, and then a capitalised word that does not look
/// like the beginning of a sentence.
bool is_initial(std::string_view text, std::uint32_t end, const Ahead& next,
                const Vetoes& vetoes) {
  const std::uint32_t stop = end - 1;
  std::uint32_t begin = word_start(text, stop);
  if (begin > 0 && text[begin - 1] == '.' && text[begin] == '-') ++begin;
  const std::string_view letter = Span{begin, stop}.in(text);
  if (letter.empty() || code_point_at(letter, 0).end != letter.size() ||
      !is_upper(code_point_before(text, stop)) ||
      is_letter_or_digit(code_point_before(text, begin)))
    return false;
  if (!is_upper(next.letter) || is_fresh(next, vetoes)) return false;
  const std::uint32_t first_end = code_point_at(next.word, 0).end;
  const bool is_name = first_end < next.word.size()
                           ? is_lower(code_point_at(next.word, first_end).value)
                           : next.behind.starts_with('.');
  if (!is_name) return false;
  const std::uint32_t before = blanks_start(text, begin);
  const std::string_view word = Span{word_start(text, before), before}.in(text);
  if (vetoes.is(BreakRole::label, word)) return false;
  return !vetoes.is(BreakRole::word, letter) || word.empty() ||
         !is_lower(code_point_at(word, 0).value);
}

/// "3. Mai", "3. 5. 2020", "der 1. FC": a number that ends in a full stop and
/// no sentence.
bool is_ordinal(std::string_view text, std::uint32_t end, const Ahead& next,
                const Vetoes& vetoes) {
  const std::uint32_t stop = end - 1;
  const std::uint32_t begin = digits_start(text, stop);
  if (begin == stop || stop - begin > 3) return false;
  const char32_t before = code_point_before(text, begin);
  if (is_letter(before)) return false;
  const std::uint32_t mark = start_before(text, begin);
  if ((before == U',' || before == U'.' || before == U':') &&
      is_digit(code_point_before(text, mark)))
    return false;
  if (vetoes.ends_in(BreakRole::ordinal, next.word)) return true;
  if (is_digit(next.letter) && next.word.size() <= 2 &&
      next.behind.starts_with('.'))
    return true;
  const std::uint32_t gap = blanks_start(text, begin);
  const std::string_view article = Span{word_start(text, gap), gap}.in(text);
  return gap < begin && vetoes.is(BreakRole::article, article) &&
         !next.word.empty() && !is_fresh(next, vetoes);
}

/// "Ludwig XIV. gekrönt", "im XIX. Jahrhundert".
bool is_roman_ordinal(std::string_view text, std::uint32_t end,
                      const Ahead& next, const Vetoes& vetoes) {
  const std::uint32_t stop = end - 1;
  const std::uint32_t begin = word_start(text, stop);
  const std::string_view word = Span{begin, stop}.in(text);
  if (word.size() > 5 || !is_roman(word)) return false;
  if (word.find_first_not_of("IVX") != std::string_view::npos) return false;
  const std::uint32_t gap = blanks_start(text, begin);
  if (vetoes.is(BreakRole::label, Span{word_start(text, gap), gap}.in(text)))
    return false;
  return is_letter(next.letter) && !is_fresh(next, vetoes);
}

/// "1. Wasser kochen": a list mark is no sentence.
bool is_list_mark(std::string_view text, std::uint32_t start,
                  std::uint32_t end) {
  std::string_view mark = Span{start, end}.in(text);
  if (mark.size() < 2 || mark.size() > 5 || !mark.ends_with('.')) return false;
  mark.remove_suffix(1);
  const auto size = static_cast<std::uint32_t>(mark.size());
  if (digits_start(mark, size) == 0) return true;
  return start == 0 &&
         (is_roman(mark) ||
          (code_points(mark) == 1 && is_letter(code_point_at(mark, 0).value)));
}

/// How the text before a joint ends: the sentence mark and what closes it.
struct Ending {
  std::uint32_t mark_end = 0;  ///< behind the last . ! ? or …
  char32_t mark = 0;
  bool quoted = false;     ///< a quotation mark stands behind the mark
  bool bracketed = false;  ///< a closing bracket does
};

Ending ending(std::string_view text, std::uint32_t end) {
  Ending seen;
  std::uint32_t at = end;
  while (at > 0) {
    const char32_t c = code_point_before(text, at);
    if (!closes(c)) break;
    (c == U')' || c == U']' ? seen.bracketed : seen.quoted) = true;
    at = start_before(text, at);
  }
  seen.mark_end = at;
  seen.mark = code_point_before(text, at);
  return seen;
}

/// "Das (wirklich!) Haus": a bracket that opened inside the sentence.
bool is_parenthesis(std::string_view text, std::uint32_t start,
                    const Ending& end) {
  if (!end.bracketed) return false;
  const std::uint32_t from =
      end.mark_end > reach + start ? end.mark_end - reach : start;
  const std::size_t open = Span{from, end.mark_end}.in(text).rfind('(');
  return open != std::string_view::npos && from + open > start;
}

/// "“Stop!” John Smith shouted": up to three words, then one of saying.
bool is_saying(const Ending& end, std::string_view text, std::uint32_t next,
               const Vetoes& vetoes) {
  if (!end.quoted || (end.mark != U'!' && end.mark != U'?')) return false;
  std::uint32_t at = next;
  for (int words = 0; words < 4; ++words) {
    const Ahead seen = ahead(text, at);
    if (seen.word.empty()) return false;
    if (vetoes.is(BreakRole::says, seen.word)) return words > 0;
    if (!seen.behind.starts_with(' ')) return false;
    at = static_cast<std::uint32_t>(text.size() - seen.behind.size() + 1);
  }
  return false;
}

bool holds_capital_inside(std::string_view word) {
  bool first = true;
  for (std::uint32_t at = 0; at < word.size();) {
    const CodePoint c = code_point_at(word, at);
    if (!first && is_upper(c.value)) return true;
    first = false;
    at = c.end;
  }
  return false;
}

/// "bzip2", "apt-get", "sd_bus": a name for a machine, which has no capital
/// anywhere.
bool is_name_for_machines(const Ahead& next) {
  for (const char c : next.word)
    if (c >= '0' && c <= '9') return true;
  if (next.behind.size() < 2) return false;
  const char joint = next.behind[0];
  return (joint == '-' || joint == '_') &&
         is_letter_or_digit(code_point_at(next.behind, 1).value);
}

/// Would the word, with a capital, be one that often begins sentences?  Small,
/// such a word goes on with one: "entspr. der Regel".
bool is_common_word(std::string_view word, const Vetoes& vetoes) {
  if (word.empty()) return true;
  const std::uint32_t first = code_point_at(word, 0).end;
  return vetoes.is(BreakRole::follow, upper_case(word.substr(0, first)) +
                                          std::string(word.substr(first)));
}

/// Does a sentence begin with a small letter here, "... wurde gelöscht. dpkg
/// meldet ..."?  Only behind a word too long for an abbreviation nobody knows,
/// or before a name that looks like one.
bool begins_small(std::string_view text, const Ending& end, const Ahead& next,
                  const Vetoes& vetoes) {
  constexpr std::size_t least_letters = 2;
  constexpr std::size_t some_letters = 4;
  constexpr std::size_t enough_letters = 6;
  if (end.mark != U'.' || end.quoted ||
      is_abbreviation(text, end.mark_end, next, vetoes))
    return false;
  const std::uint32_t stop = end.mark_end - 1;
  const std::string_view word = Span{word_start(text, stop), stop}.in(text);
  const std::size_t letters = code_points(word);
  if (letters < least_letters ||
      code_point_before(text, stop - static_cast<std::uint32_t>(word.size())) ==
          U'.')
    return false;
  if (holds_capital_inside(next.word)) return true;
  if (is_name_for_machines(next)) return letters >= some_letters;
  return letters >= enough_letters && !end.bracketed &&
         next.first == next.letter && !is_common_word(next.word, vetoes);
}

bool goes_on_after_stop(std::string_view text, std::uint32_t end,
                        const Ahead& next, const Vetoes& vetoes) {
  return is_abbreviation(text, end, next, vetoes) ||
         is_initial(text, end, next, vetoes) ||
         (vetoes.has_ordinals() && (is_ordinal(text, end, next, vetoes) ||
                                    is_roman_ordinal(text, end, next, vetoes)));
}

}  // namespace

bool closes(char32_t c) {
  return c == U')' || c == U']' || c == U'}' ||
         both_ways.find(c) != std::u32string_view::npos;
}

bool opens(char32_t c) {
  return c == U'(' || c == U'[' || c == U'„' || c == U'‚' || c == U'¿' ||
         c == U'¡' || both_ways.find(c) != std::u32string_view::npos;
}

bool goes_on(std::string_view text, std::uint32_t start, Joint joint,
             const Vetoes& vetoes) {
  const Ending end = ending(text, joint.end);
  const Ahead next = ahead(text, joint.next);
  if (is_lower(next.letter)) return !begins_small(text, end, next, vetoes);
  if (is_list_mark(text, start, joint.end)) return true;
  if (end.mark != U'.')
    return is_parenthesis(text, start, end) ||
           is_saying(end, text, joint.next, vetoes);
  if (end.mark_end == joint.end)
    return goes_on_after_stop(text, joint.end, next, vetoes);
  return is_parenthesis(text, start, end) &&
         is_abbreviation(text, end.mark_end, next, vetoes);
}

}  // namespace interlint
