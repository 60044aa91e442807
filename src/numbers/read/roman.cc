#include <array>
#include <string>

#include "numbers/read/page.h"
#include "numbers/read/weights.h"
#include "text/hash.h"

namespace interlint {
namespace {

int roman_digit(char c) {
  return c == 'I' ? 1 : c == 'V' ? 5 : c == 'X' ? 10 : 0;
}

std::string roman(int value) {
  static constexpr std::array<std::string_view, 10> ones{
      "", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
  const std::string text(static_cast<std::size_t>(value / 10), 'X');
  return text + std::string(ones[static_cast<std::size_t>(value % 10)]);
}

/// The value of I to XXXIX; 0: none.
int roman_value(std::string_view word) {
  if (word.empty() || word.size() > 7) return 0;
  int value = 0;
  for (std::size_t at = 0; at < word.size(); ++at) {
    const int digit = roman_digit(word[at]);
    if (digit == 0) return 0;
    const bool less = at + 1 < word.size() && roman_digit(word[at + 1]) > digit;
    value += less ? -digit : digit;
  }
  return value > 0 && value < 40 && roman(value) == word ? value : 0;
}

/// XIVe: the numeral and the ordinal ending that the language writes.
std::size_t roman_length(const Scan& scan, std::string_view word) {
  std::size_t length = 0;
  while (length < word.size() && roman_digit(word[length]) != 0) ++length;
  if (length == 0 || length == word.size()) return length;
  const Sense* ending = scan.tables()
                            .lexicon.find(hash_of(word.substr(length)))
                            .with(NumberRole::part);
  const bool ordinal = ending != nullptr && ending->quality == Quality::ordinal;
  return ordinal ? length : 0;
}

/// The token behind a century word that stands before or behind; 0: none.
std::size_t century_around(const Scan& scan, std::size_t i) {
  std::size_t next = i + 1;
  if (scan.is_mark(next, U'.')) ++next;
  if (const auto word = scan.phrase(scan.skipped(next), NumberRole::century))
    return word->end;
  const auto before = scan.before(i);
  return before && scan.senses(*before).with(NumberRole::century) ? i + 1 : 0;
}
/// The word before is a name inside a sentence: Elizabeth I, Karl V.  The
/// first word of a text may be any, and a day is none: "On Monday I left".
bool follows_name(const Scan& scan, std::size_t i) {
  const auto name = scan.before(i);
  if (!name || !scan.is(*name, TokenForm::word) ||
      scan[*name].casing != Casing::title)
    return false;
  const auto before = scan.before(*name);
  return before && scan.is(*before, TokenForm::word) &&
         !scan.senses(*name).with(NumberRole::month) &&
         !scan.senses(*name).with(NumberRole::weekday);
}
}  // namespace

bool read_roman(Page& page, std::size_t i) {
  const Scan& scan = page.scan;
  const std::string_view word = scan.text(i);
  const std::size_t length = roman_length(scan, word);
  const int value = roman_value(word.substr(0, length));
  if (value == 0) return false;
  if (const std::size_t end = century_around(scan, i); end > 0) {
    page.add(
        item_of(scan, i, end, Quality::century, whole(value), weight::word));
    return true;
  }
  if (word.size() < 2 && !follows_name(scan, i)) return false;
  const bool ordinal = length < word.size();
  page.add(item_of(scan, i, i + 1, ordinal ? Quality::ordinal : Quality::roman,
                   whole(value), ordinal ? weight::ordinal : weight::roman));
  return true;
}
}  // namespace interlint
