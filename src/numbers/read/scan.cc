#include "numbers/read/scan.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>

#include "text/hash.h"
#include "text/utf8.h"

namespace interlint {
namespace {

/// Stands in lists of neighbours for the border of the text.
std::uint64_t end_hash() {
  return hash_of("<end>");
}

bool contains(const std::vector<std::uint64_t>& hashes, std::uint64_t hash) {
  return std::ranges::find(hashes, hash) != hashes.end();
}

/// Does a number stand before or behind the form?  "3 Jan.", "Jan 3rd"
bool stands_by_a_number(const Scan& scan, std::size_t first, std::size_t end) {
  std::size_t next = scan.past_space(end);
  if (scan.is_mark(next, U'.')) next = scan.past_space(next + 1);
  if (scan.is(next, TokenForm::digits)) return true;
  auto before = scan.before(first);
  if (before &&
      (scan.is_mark(*before, U'.') ||
       scan.senses(*before).with(NumberRole::part) != nullptr) &&
      *before > 0)
    --*before;
  return before && scan.is(*before, TokenForm::digits);
}

/// A month that is a word as well is proved by a number, a comma behind it or
/// a word that the language names: in May.
bool is_proved(const Scan& scan, std::size_t first, std::size_t end) {
  if (stands_by_a_number(scan, first, end)) return true;
  const std::size_t next = scan.past_space(end);
  if (scan.is_mark(next, U',') ||
      (next < scan.size() && scan.senses(next).with(NumberRole::proof)))
    return true;
  const auto before = scan.before(first);
  return before && scan.senses(*before).with(NumberRole::proof) != nullptr;
}

/// Where the digits and marks that end before `end` begin.
std::size_t number_start(const Scan& scan, std::size_t end) {
  while (end > 0 &&
         (scan.is(end - 1, TokenForm::digits) || scan.is_mark(end - 1, U'.') ||
          scan.is_mark(end - 1, U',')))
    --end;
  return end;
}

/// Directly behind a number that is no part of a name such as T-90M.
bool is_attached(const Scan& scan, std::size_t first) {
  if (first == 0 || !scan.is(first - 1, TokenForm::digits)) return false;
  const std::size_t number = number_start(scan, first);
  return number == 0 || !(scan.is(number - 1, TokenForm::word) ||
                          is_hyphen(scan[number - 1].mark));
}

bool has_money_before(const Scan& scan, std::size_t first) {
  const std::size_t number = number_start(scan, first);
  const auto sign = scan.before(number);
  if (!sign) return false;
  const Sense* unit = scan.senses(*sign).with(NumberRole::unit);
  return unit != nullptr && is_currency(scan.unit(*unit));
}

bool begins_code_point(char c) {
  return (static_cast<unsigned char>(c) & 0xC0U) != 0x80;
}

bool is_ascii_digit(char c) {
  return c >= '0' && c <= '9';
}

}  // namespace

Scan::Scan(std::string_view text, const std::vector<Word>& words,
           const Habits::Tables& tables)
    : text_(text), tables_(tables), tokens_(tokens(text, words)) {
  senses_.reserve(tokens_.size());
  for (const NumberToken& token : tokens_) {
    senses_.push_back(token.hash == 0 ? NumberLexicon::Found{}
                                      : tables.lexicon.find(token.hash));
    roles_ |= senses_.back().roles;
    has_digits_ = has_digits_ || token.form == TokenForm::digits;
  }
  claimed_.assign(tokens_.size(), 0);
  names_day_time_ =
      may_have(NumberRole::day_time) &&
      std::ranges::any_of(senses_, [](const NumberLexicon::Found& found) {
        return found.with(NumberRole::day_time) != nullptr;
      });
}

Span Scan::span(std::size_t first, std::size_t end) const {
  return {tokens_[first].span.begin, tokens_[end - 1].span.end};
}

bool Scan::is_digits(std::size_t i, std::size_t least, std::size_t most) const {
  if (!is(i, TokenForm::digits)) return false;
  const std::size_t bytes = tokens_[i].span.size();
  if (bytes > most * 4 || bytes < least) return false;
  const std::string_view digits = text(i);
  const auto length = static_cast<std::size_t>(
      std::ranges::count_if(digits, begins_code_point));
  return length >= least && length <= most;
}

int Scan::small(std::size_t i) const {
  if (!is_digits(i, 1, 6)) return -1;
  int value = 0;
  const std::string digits = ascii(i);
  for (const char c : digits) value = value * 10 + (c - '0');
  return value;
}

std::string Scan::ascii(std::size_t i) const {
  const std::string_view bytes = text(i);
  if (std::ranges::all_of(bytes, is_ascii_digit)) return std::string(bytes);
  std::string digits;
  for (std::uint32_t at = 0; at < bytes.size();) {
    const CodePoint c = code_point_at(bytes, at);
    digits += static_cast<char>(
        '0' + u_charDigitValue(static_cast<UChar32>(c.value)));
    at = c.end;
  }
  return digits;
}

std::size_t Scan::skipped(std::size_t i) const {
  if (is(i, TokenForm::space)) return i + 1;
  if (i < size() && i > 0 && is_hyphen(tokens_[i].mark) &&
      !is(i + 1, TokenForm::space) && !is(i - 1, TokenForm::space))
    return i + 1;
  return i;
}

std::optional<std::size_t> Scan::before(std::size_t i) const {
  if (i > 0 && is(i - 1, TokenForm::space)) --i;
  if (i == 0) return std::nullopt;
  return i - 1;
}

const Sense* Scan::standing(const NumberLexicon::Found& found, NumberRole role,
                            std::size_t first, std::size_t end,
                            int length) const {
  for (const Sense& sense : found) {
    if (sense.role != role || sense.tokens != length) continue;
    if (holds(sense, first, end)) return &sense;
  }
  return nullptr;
}

std::optional<Hit> Scan::longest_form(std::size_t i, NumberRole role) const {
  std::optional<Hit> best;
  std::uint64_t key = tokens_[i].hash;
  std::size_t at = i;
  for (int length = 1; length <= senses_[i].longest; ++length) {
    const NumberLexicon::Found found =
        length == 1 ? senses_[i] : tables_.lexicon.find(key);
    if (const Sense* sense = standing(found, role, i, at + 1, length))
      best = Hit{sense, at + 1};
    const std::size_t next = behind(at);
    // "m2" is a unit, "12 m 2" holds two numbers.
    if (role == NumberRole::unit && next != at + 1 &&
        is(next, TokenForm::digits))
      break;
    at = next;
    if (at >= size() || tokens_[at].hash == 0) break;
    key = grown_key(key, tokens_[at].hash);
  }
  return best;
}

bool Scan::holds(const Sense& sense, std::size_t first, std::size_t end) const {
  if (sense.condition == 0) return true;
  const Condition& asked = tables_.conditions[sense.condition];
  return is_written(asked, first, end) && is_placed(asked, first, end) &&
         has_neighbours(asked, first, end);
}

bool Scan::is_written(const Condition& asked, std::size_t first,
                      std::size_t end) const {
  const Casing casing = tokens_[first].casing;
  if (asked.capital && casing == Casing::lower) return false;
  if (asked.small && casing != Casing::lower) return false;
  if (asked.dot && !is_mark(end, U'.')) return false;
  return asked.exact.empty() || span(first, end).in(text_) == asked.exact;
}

bool Scan::is_placed(const Condition& asked, std::size_t first,
                     std::size_t end) const {
  if (asked.attached && !is_attached(*this, first)) return false;
  if (asked.start && before(first)) return false;
  if (asked.near_date && !stands_by_a_number(*this, first, end)) return false;
  if (asked.proved && !is_proved(*this, first, end)) return false;
  return !asked.money || has_money_before(*this, first);
}

bool Scan::has_neighbours(const Condition& asked, std::size_t first,
                          std::size_t end) const {
  const bool hyphen = first > 1 && is_hyphen(tokens_[first - 1].mark);
  const auto previous = hyphen ? std::optional(first - 2) : before(first);
  const std::uint64_t left = previous ? tokens_[*previous].hash : end_hash();
  const std::size_t following = skipped(end);
  const std::uint64_t right =
      following < size() ? tokens_[following].hash : end_hash();
  return (asked.after.empty() || contains(asked.after, left)) &&
         (asked.before.empty() || contains(asked.before, right)) &&
         !contains(asked.not_after, left) &&
         !contains(asked.not_before, right) &&
         !contains(asked.not_values, left);
}

bool Scan::is_free(std::size_t first, std::size_t end) const {
  for (std::size_t i = first; i < end; ++i)
    if (claimed_[i] != 0) return false;
  return true;
}

void Scan::claim(std::size_t first, std::size_t end) {
  for (std::size_t i = first; i < end; ++i) claimed_[i] = 1;
}

bool ends_inside_word(const Scan& scan, std::size_t end) {
  return end > 0 && scan.is(end - 1, TokenForm::word) &&
         scan[end - 1].mark == 0 && scan.is(end, TokenForm::digits);
}

bool is_times(const Scan& scan, std::size_t i) {
  static constexpr std::array<std::string_view, 4> letters{"x", "X", "х", "Х"};
  return scan.is_mark(i, U'×') ||
         (scan.is(i, TokenForm::word) &&
          std::ranges::find(letters, scan.text(i)) != letters.end());
}

bool is_currency(const Unit& unit) {
  return unit.size() >= 3 && unit[0] >= 'A' && unit[0] <= 'Z' &&
         unit[1] >= 'A' && unit[1] <= 'Z';
}

}  // namespace interlint
