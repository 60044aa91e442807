#pragma once

#include <cstdint>
#include <expected>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/quantity.h"

namespace interlint {

/// What stands for a class of tokens in a pattern.
enum class Slot : std::uint8_t {
  literal,
  number,      ///< {n}: any, in digits or words
  digits,      ///< {d}: plain digits
  spelled,     ///< {w}
  ordinal,     ///< {o}
  hour,        ///< {h}: 0 to 24
  minute,      ///< {m}: 0 to 59
  hundredths,  ///< {c}: 1 to 99
  clock,       ///< {hm}: 18.30, 18:30; sets h and m
  four,        ///< {hhmm}: 1815; sets h and m
  half_day,    ///< {ap}: minutes to add
  scale,       ///< {scale}: the power as a number
  unit,        ///< {u}
  weekday,     ///< {weekday}
  share,       ///< {frac}: a denominator, as 1/n
};

struct PatternPiece {
  Slot slot = Slot::literal;
  std::uint64_t literal = 0;  ///< hash
  std::string name;           ///< of what the slot is called in expressions
};

/// What the slots of a pattern stood for.
using Bindings = std::map<std::string, Value, std::less<>>;

/// A phrase with slots and what it comes to.
struct Pattern {
  std::vector<PatternPiece> pieces;
  std::size_t anchor = 0;  ///< the first literal
  Quality quality = Quality::amount;
  std::vector<std::string> values;  ///< expressions over the slots
  float weight = -1;
  Unit unit;             ///< "" : that of the slot {u}, if there is one
  bool certain = false;  ///< of a time: by the 24-hour clock
  bool beside = false;   ///< its numbers are read for themselves as well
  bool stops = false;    ///< no word may follow
  bool night = false;    ///< a weekday that may be the one before
};

/// The patterns that `text` stands for: "(a|b) [c] {n}" is four.  The error
/// is a sentence.
std::expected<std::vector<std::vector<PatternPiece>>, std::string> pieces_of(
    std::string_view text);

/// What a text with choices stands for, as plain texts: "(a|b) c", "a [b]".
std::vector<std::string> choices_of(std::string_view text);

/// The value of "h*60+m-30"; nothing where a name is unbound or it does not
/// fit.  + - * / and % by the usual order.
std::optional<Value> evaluated(std::string_view expression,
                               const Bindings& bindings);

}  // namespace interlint
