#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/quantity.h"
#include "text/hash_map.h"

namespace interlint {

/// What a word or a phrase can be in a number.
enum class NumberRole : std::uint8_t {
  cardinal,     ///< 0 to 999: "zwanzig"
  ordinal,      ///< "zwanzigster"
  scale,        ///< a power of ten: "Millionen"
  unit,         ///< "Kilometer", "%", "Euro"
  quantity,     ///< whole by itself: "beide", "Hälfte", "dozens"
  denominator,  ///< "Drittel", "fifths": value is 1/n
  part,         ///< joined to a number: "-jährig", "-fold"
  prefix,       ///< of a word that tells of a number: "dritt-"
  month,
  weekday,
  half_day,        ///< "p.m.": value is minutes to add
  day_time,        ///< "abends": takes the certainty from a time
  link,            ///< "and" in two hundred and forty
  point,           ///< "Komma" in zwei Komma drei
  article,         ///< may stand for one before a scale or a unit: "a"
  of,              ///< "de" in trois millions de dollars
  negative,        ///< "minus"
  negative_after,  ///< "below zero", behind a number
  mask,            ///< no number, whatever stands in it
  bound,           ///< before a number
  bound_after,     ///< behind one: "or more"
  joins,           ///< "und": units are shared
  ranges,          ///< "bis": units are shared, and the two are one range
  between,         ///< makes "and" a range
  proof,           ///< a doubtful month before or behind it is one
  sentence,        ///< "Uhr", "January": what is no ordinal before it
  century,         ///< "Jahrhundert"
  name,            ///< a name with a number in it, compared as a whole
  anchor,          ///< first literal of a pattern: index in `index`
};

/// A set of roles, one bit each.
using NumberRoles = std::uint32_t;

constexpr NumberRoles set_of(NumberRole role) {
  return NumberRoles{1} << static_cast<unsigned>(role);
}

/// When a sense holds.  Empty lists and fields ask for nothing.
struct Condition {
  bool capital = false;
  bool small = false;
  bool attached = false;   ///< directly behind digits
  bool dot = false;        ///< a full stop follows
  bool may_dot = false;    ///< a full stop belongs to it: "Mio."; no condition
  bool money = false;      ///< a currency sign stands before the number
  bool near_date = false;  ///< a number stands beside it
  bool proved = false;     ///< a number, a comma or a word proves it
  bool start = false;      ///< at the beginning of the text
  std::string exact;       ///< to be written so, byte for byte
  std::vector<std::uint64_t> not_values;  ///< of the number before
  std::vector<std::uint64_t> after;       ///< hashes of the word before
  std::vector<std::uint64_t> before;      ///< hashes of the word behind
  std::vector<std::uint64_t> not_after;
  std::vector<std::uint64_t> not_before;

  bool operator==(const Condition&) const = default;
};

/// One meaning of a form.
struct Sense {
  NumberRole role = NumberRole::quantity;
  Quality quality = Quality::amount;
  Bound bound = Bound::none;
  std::uint8_t tokens = 1;      ///< of the form
  float weight = -1;            ///< -1: as its kind has it
  Value value;                  ///< of a scale: its power of ten
  std::uint16_t unit = 0;       ///< index into Tables::units
  std::uint16_t condition = 0;  ///< index into Tables::conditions
  std::uint32_t index = 0;      ///< of a pattern
};

/// Forms, one word or several, and their senses.  One look-up by hash.
class NumberLexicon {
 public:
  /// The senses of the form of hash `key`; empty if there is none.
  struct Found {
    const Sense* first = nullptr;
    const Sense* last = nullptr;
    std::uint8_t longest = 0;  ///< tokens of the longest form that begins so
    NumberRoles roles = 0;     ///< of all forms that begin so

    const Sense* begin() const { return first; }
    const Sense* end() const { return last; }
    explicit operator bool() const { return longest > 0; }
    bool may_be(NumberRole role) const { return (roles & set_of(role)) != 0; }
    const Sense* with(NumberRole role) const;
  };
  Found find(std::uint64_t key) const;

  /// Adds a sense to the form made of `tokens` (hashes).
  void add(const std::vector<std::uint64_t>& tokens, Sense sense);
  /// Makes the table; nothing is found before.
  void finish();

  /// Can a compound begin with these bytes?  (a filter: yes may be wrong)
  bool may_begin(std::string_view folded_word) const;
  void let_begin(std::string_view form);

 private:
  struct Entry {
    std::uint32_t first = 0;
    std::uint32_t count = 0;
    std::uint8_t longest = 0;
    NumberRoles roles = 0;
  };
  struct Pending {
    std::uint64_t key = 0;
    std::uint8_t longest = 0;
    bool sense = false;
    Sense what;
  };
  std::vector<Pending> pending_;
  std::vector<Sense> senses_;
  HashMap<Entry> entries_;
  std::vector<bool> beginnings_ = std::vector<bool>(4096);
};

/// The key of a form of several tokens, grown token by token.
constexpr std::uint64_t grown_key(std::uint64_t key, std::uint64_t token) {
  return (key ^ (token + 0x9E3779B97F4A7C15U + (key << 6U) + (key >> 2U))) *
         0xD6E8FEB86659FD93U;
}

}  // namespace interlint
