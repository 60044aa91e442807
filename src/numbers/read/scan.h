#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "numbers/read/line.h"
#include "numbers/read/tables.h"

namespace interlint {

/// A form of the lexicon that stands in a text.
struct Hit {
  const Sense* sense = nullptr;
  std::size_t end = 0;  ///< the token behind it
};

/// A text cut into tokens, and what each may mean.
class Scan {
 public:
  Scan(std::string_view text, const std::vector<Word>& words,
       const Habits::Tables& tables);

  const Habits::Tables& tables() const { return tables_; }
  std::size_t size() const { return tokens_.size(); }
  const NumberToken& operator[](std::size_t i) const { return tokens_[i]; }
  NumberLexicon::Found senses(std::size_t i) const { return senses_[i]; }
  std::string_view text() const { return text_; }
  std::string_view text(std::size_t i) const {
    return tokens_[i].span.in(text_);
  }
  /// The bytes of the tokens from `first` to before `end`.
  Span span(std::size_t first, std::size_t end) const;

  bool is(std::size_t i, TokenForm form) const {
    return i < size() && tokens_[i].form == form;
  }
  bool is_mark(std::size_t i, char32_t mark) const {
    return i < size() && tokens_[i].mark == mark;
  }
  /// Digits of a length from `least` to `most`.
  bool is_digits(std::size_t i, std::size_t least, std::size_t most) const;
  /// The digits as a small number; -1 if they are none or too long.
  int small(std::size_t i) const;
  /// The digits of a token in ASCII.
  std::string ascii(std::size_t i) const;

  /// The token behind `i`, a space or a hyphen that joins two words skipped.
  std::size_t behind(std::size_t i) const { return skipped(i + 1); }
  /// `i`, or the token behind the space or hyphen that stands there.
  std::size_t skipped(std::size_t i) const;
  /// `i`, or the token behind the space that stands there.
  std::size_t past_space(std::size_t i) const {
    return is(i, TokenForm::space) ? i + 1 : i;
  }
  /// The last token before `i` that is no space, or none.
  std::optional<std::size_t> before(std::size_t i) const;

  bool has_digits() const { return has_digits_; }
  /// Does the text name a part of the day: "morgens"?
  bool names_day_time() const { return names_day_time_; }
  /// Is there a token that may play `role`?
  bool may_have(NumberRole role) const { return (roles_ & set_of(role)) != 0; }
  /// The longest form that begins at `i`, plays `role` and may stand there.
  std::optional<Hit> phrase(std::size_t i, NumberRole role) const {
    if (i >= size() || !senses_[i].may_be(role)) return std::nullopt;
    return longest_form(i, role);
  }
  /// Does the condition of `sense`, found from `first` to `end`, hold?
  bool holds(const Sense& sense, std::size_t first, std::size_t end) const;

  bool is_free(std::size_t first, std::size_t end) const;
  void claim(std::size_t first, std::size_t end);
  bool is_free(std::size_t i) const { return claimed_[i] == 0; }

  const Unit& unit(const Sense& sense) const {
    return tables_.units[sense.unit];
  }

 private:
  std::optional<Hit> longest_form(std::size_t i, NumberRole role) const;
  /// The first sense of a role and a length that may stand there, or null.
  const Sense* standing(const NumberLexicon::Found& found, NumberRole role,
                        std::size_t first, std::size_t end, int length) const;
  bool is_written(const Condition& asked, std::size_t first,
                  std::size_t end) const;
  bool is_placed(const Condition& asked, std::size_t first,
                 std::size_t end) const;
  bool has_neighbours(const Condition& asked, std::size_t first,
                      std::size_t end) const;

  std::string_view text_;
  const Habits::Tables& tables_;
  std::vector<NumberToken> tokens_;
  std::vector<NumberLexicon::Found> senses_;
  NumberRoles roles_ = 0;  ///< of all tokens
  bool has_digits_ = false;
  bool names_day_time_ = false;
  std::vector<char> claimed_;
};

/// Is the unit a currency, or a set of them?
bool is_currency(const Unit& unit);

/// Do letters end before the token that digits are glued to: 90х190?
bool ends_inside_word(const Scan& scan, std::size_t end);

/// Is the token the sign between two sizes: × or the letter x, of the Latin or
/// the Cyrillic alphabet?
bool is_times(const Scan& scan, std::size_t i);

}  // namespace interlint
