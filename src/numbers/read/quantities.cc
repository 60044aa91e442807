#include "numbers/read/quantities.h"

#include <algorithm>

#include "numbers/read/attached.h"
#include "numbers/read/page.h"
#include "text/hash.h"
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

/// Does a form of so many tokens mean something by itself?
bool has_own_sense(const NumberLexicon::Found& found, int tokens) {
  return std::ranges::any_of(found, [&](const Sense& sense) {
    return sense.tokens == tokens && sense.role != NumberRole::anchor &&
           !is_only_company(sense.role);
  });
}

/// Does what stands in the slot say of itself that the text must be scanned?
bool speaks_for_itself(const PatternPiece& piece) {
  return piece.slot != Slot::literal && piece.slot != Slot::unit &&
         piece.slot != Slot::half_day;
}

/// May a numeral of one letter stand there: “Karl V”, “I. Jahrhundert”?
bool may_stand_alone(const std::vector<Word>& words, std::size_t i,
                     const NumberLexicon& lexicon) {
  const auto is_century = [&](std::size_t word) {
    return lexicon.find(words[word].hash).may_be(NumberRole::century);
  };
  return (i > 0 &&
          (words[i - 1].casing == Casing::title || is_century(i - 1))) ||
         (i + 1 < words.size() && is_century(i + 1));
}

/// II, XIVe: roman digits, and an ending that the language writes.
bool may_be_roman(std::string_view bytes, const NumberLexicon& lexicon) {
  const std::size_t digits =
      std::min(bytes.find_first_not_of("IVX"), bytes.size());
  return digits > 0 && bytes.size() < 12 &&
         (digits == bytes.size() ||
          lexicon.find(hash_of(bytes.substr(digits))).may_be(NumberRole::part));
}

/// From U+1000 on scripts may not part their words.
bool may_be_unparted(std::string_view bytes) {
  return static_cast<unsigned char>(bytes.front()) >= 0xE1;
}

/// Walks over the words and marks of a text as the tokens of a form.
class FormWalk {
 public:
  FormWalk(std::string_view text, const std::vector<Word>& words,
           std::size_t first)
      : text_(text),
        words_(words),
        next_(first + 1),
        at_(words[first].span.end) {}

  /// The hash of the next token; 0: there is none; nothing: it is one that must
  /// be cut before it is known.
  std::optional<std::uint64_t> token() {
    skip_gap();
    if (at_ == text_.size()) return 0;
    if (next_ < words_.size() && words_[next_].span.begin == at_) return word();
    const char mark = text_[at_++];
    if (static_cast<unsigned char>(mark) >= 0x80 || mark < ' ')
      return std::nullopt;
    return hash_of({&mark, 1});
  }

 private:
  /// Blanks, or a hyphen that joins two words, as Scan::skipped has it.
  void skip_gap() {
    const std::size_t blanks =
        std::min(text_.find_first_not_of(' ', at_), text_.size());
    const bool joint = blanks == at_ && at_ + 1 < text_.size() &&
                       text_[at_] == '-' && text_[at_ + 1] != ' ';
    at_ = joint ? at_ + 1 : blanks;
  }

  std::optional<std::uint64_t> word() {
    const Word& word = words_[next_++];
    const std::string_view bytes = word.span.in(text_);
    at_ = word.span.end;
    if (word.numeric || may_be_unparted(bytes) || has_apostrophe(bytes))
      return std::nullopt;
    return word.hash;
  }

  std::string_view text_;
  const std::vector<Word>& words_;
  std::size_t next_;  ///< word
  std::size_t at_;
};

/// Does a pattern whose anchor is word `i` need nothing but what stands there?
bool may_be_pattern(std::string_view text, const std::vector<Word>& words,
                    std::size_t i, const Pattern& pattern) {
  if (std::ranges::any_of(pattern.pieces, speaks_for_itself)) return false;
  if (pattern.anchor > 0 || pattern.pieces.size() < 2 ||
      pattern.pieces[1].slot != Slot::literal)
    return true;
  const auto next = FormWalk(text, words, i).token();
  return !next || *next == pattern.pieces[1].literal;
}

/// Does word `i`, with which a form of several tokens begins, go on as one?
bool may_be_phrase(std::string_view text, const std::vector<Word>& words,
                   std::size_t i, int longest, const NumberLexicon& lexicon) {
  FormWalk walk(text, words, i);
  std::uint64_t key = words[i].hash;
  for (int tokens = 2; tokens <= longest; ++tokens) {
    const auto next = walk.token();
    if (!next) return true;
    if (*next == 0) return false;
    key = grown_key(key, *next);
    if (has_own_sense(lexicon.find(key), tokens)) return true;
  }
  return false;
}

/// Can word `i` be a number, or the beginning of a phrase that is one?
bool may_count(std::string_view text, const std::vector<Word>& words,
               std::size_t i, const Habits::Tables& tables) {
  const Word& word = words[i];
  if (word.numeric) return true;
  const NumberLexicon::Found found = tables.lexicon.find(word.hash);
  if (has_own_sense(found, 1)) return true;
  for (const Sense& sense : found) {
    if (sense.role == NumberRole::anchor &&
        may_be_pattern(text, words, i, tables.patterns[sense.index]))
      return true;
  }
  const std::string_view bytes = word.span.in(text);
  return may_be_unparted(bytes) || has_apostrophe(bytes) ||
         (may_be_roman(bytes, tables.lexicon) &&
          (bytes.size() > 1 || may_stand_alone(words, i, tables.lexicon))) ||
         (found.longest > 1 &&
          may_be_phrase(text, words, i, found.longest, tables.lexicon)) ||
         (tables.attached &&
          may_grow_from_number(bytes, word.casing, tables.lexicon) &&
          grows_from_number(bytes, word.casing, tables.lexicon));
}

bool may_hold_quantity(std::string_view text, const std::vector<Word>& words,
                       const Habits::Tables& tables) {
  for (std::size_t i = 0; i < words.size(); ++i)
    if (may_count(text, words, i, tables)) return true;
  return may_hold_fraction_sign(text);
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
