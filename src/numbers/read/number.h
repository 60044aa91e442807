#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "numbers/read/scan.h"

namespace interlint {

/// A number read from tokens, before its unit.
struct Number {
  std::size_t first = 0;  ///< token
  std::size_t end = 0;    ///< the token behind it
  Value value;
  std::vector<Reading> others;
  Quality quality = Quality::amount;
  float weight = 1;
  Unit unit;            ///< a compound brings its own: 17-jährig
  bool digits = false;  ///< written in digits
  bool words = false;
  bool scaled = false;
  int power = 0;       ///< of the last scale word: 6 in 3,5 Millionen
  bool marks = false;  ///< digits with a point, a comma, groups
  bool plain = true;   ///< a cardinal, which a scale or a unit may follow
};

/// The number in digits that begins at token `i`: 1.234,5; 12'500; 2,06,737.
/// A run that is no amount (192.168.1.2) is an identifier.
std::optional<Number> digit_number(const Scan& scan, std::size_t i);

/// Is the mark at `i` the point of a number without its zero: .25?
bool begins_with_point(const Scan& scan, std::size_t i);

/// The number in words that begins at token `i`: two hundred and forty-three,
/// dreieinhalb, zwanzigster, zwei Drittel.
std::optional<Number> spelled_number(const Scan& scan, std::size_t i);

/// The number at `i` in digits or words, with its scale: 3,4 Millionen.
std::optional<Number> number_at(const Scan& scan, std::size_t i);

/// What words may add to a number that ends before them.
/// zwei Komma drei, nine point nought four: digit by digit, or one number.
void add_decimals(const Scan& scan, Number& number);
/// zwei Drittel, one fifth.
void multiply_by_share(const Scan& scan, Number& number);
/// three and a half, two and three quarters, one hundred and two fifths.
void add_share(const Scan& scan, Number& number);

/// ½ and its like; nothing for another character.
std::optional<Value> fraction_sign(char32_t c);

/// How surely a cardinal or an ordinal in words must appear.
float weight_of_cardinal(const Value& value);
float weight_of_ordinal(const Value& value);

}  // namespace interlint
