#include "numbers/quantities.h"

#include <algorithm>

#include "numbers/attached.h"
#include "numbers/page.h"
#include "text/utf8.h"

namespace interlint {
namespace {

/// ½ and its like are no words; all lie in two blocks of UTF-8.
bool may_hold_fraction_sign(std::string_view text) {
  return text.find("\xC2\xBC") != text.npos ||
         text.find("\xC2\xBD") != text.npos ||
         text.find("\xC2\xBE") != text.npos ||
         text.find("\xE2\x85") != text.npos;
}

/// Roles that no quantity comes from by themselves.
bool is_only_company(NumberRole role) {
  switch (role) {
    case NumberRole::unit:
    case NumberRole::part:
    case NumberRole::prefix:
    case NumberRole::link:
    case NumberRole::point:
    case NumberRole::article:
    case NumberRole::negative:
    case NumberRole::negative_after:
    case NumberRole::of:
    case NumberRole::mask:
    case NumberRole::bound:
    case NumberRole::bound_after:
    case NumberRole::joins:
    case NumberRole::ranges:
    case NumberRole::between:
    case NumberRole::proof:
    case NumberRole::sentence:
    case NumberRole::century:
    case NumberRole::half_day:
    case NumberRole::day_time: return true;
    default: return false;
  }
}

bool has_own_sense(const Word& word, const Habits::Tables& tables) {
  const NumberLexicon::Found found = tables.lexicon.find(word.hash);
  return found.longest > 1 ||
         std::ranges::any_of(found, [](const Sense& sense) {
           return !is_only_company(sense.role);
         });
}

bool has_apostrophe(std::string_view bytes) {
  for (std::size_t i = 0; i < bytes.size(); ++i)
    if (bytes[i] == '\'' ||
        (bytes[i] == '\xE2' && bytes.substr(i).starts_with("\u2019")))
      return true;
  return false;
}

/// II, XIVe
bool may_be_roman(std::string_view bytes) {
  return bytes.size() < 12 &&
         (bytes.front() == 'I' || bytes.front() == 'V' || bytes.front() == 'X');
}

/// Can this word be a number, or the beginning of a phrase that is one?
bool may_count(const Word& word, std::string_view text,
               const Habits::Tables& tables) {
  if (word.numeric || has_own_sense(word, tables)) return true;
  const std::string_view bytes = word.span.in(text);
  // From U+1000 on scripts may not part their words.
  if (static_cast<unsigned char>(bytes.front()) >= 0xE1) return true;
  return may_be_roman(bytes) || has_apostrophe(bytes) ||
         (tables.attached &&
          may_grow_from_number(bytes, word.casing, tables.lexicon));
}

bool may_hold_quantity(std::string_view text, const std::vector<Word>& words,
                       const Habits::Tables& tables) {
  return std::ranges::any_of(
             words,
             [&](const Word& word) { return may_count(word, text, tables); }) ||
         may_hold_fraction_sign(text);
}

}  // namespace

std::vector<Quantity> quantities(std::string_view text,
                                 const std::vector<Word>& words,
                                 const Habits& habits) {
  const Habits::Tables& tables = habits.tables();
  if (!may_hold_quantity(text, words, tables)) return {};
  Page page{Scan(text, words, tables), {}};
  for (const auto scanner :
       {mask_phrases, mask_addresses, read_phones, read_numeric_dates,
        read_patterns, read_clocks, read_months, read_numbers, join_ranges,
        add_bounds})
    scanner(page);
  std::vector<Quantity> found;
  found.reserve(page.items.size());
  for (Item& item : page.items) found.push_back(std::move(item.quantity));
  std::ranges::stable_sort(found, {}, &Quantity::span);
  return found;
}

}  // namespace interlint
