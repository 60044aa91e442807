#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "model/quantity.h"
#include "numbers/match/disagreement.h"

namespace interlint {

/// A quantity among the others of its text.
struct Mention {
  const Quantity* quantity = nullptr;  ///< never null
  std::string_view surface;            ///< its characters
};

/// What it takes to hold two quantities for one and the same.
struct Likeness {
  float cost = 0;  ///< 0: the same without doubt; compare Quantity::weight
  /// What an editor must be told if they are; nothing where the score is 0.
  Difference difference = Difference::changed;
  float score = 0;  ///< 0 to 1: how sure that is

  bool tells() const { return score > 0; }
};

/// Is one of the two, or are both, of that quality?
bool either(const Quantity& a, const Quantity& b, Quality quality);
bool both(const Quantity& a, const Quantity& b, Quality quality);

/// How like are the two?  Nothing where they cannot be one.
std::optional<Likeness> likeness(const Mention& source, const Mention& target);

/// Is a figure of one as good as a figure of the other: families of qualities
/// that change into each other in translation?
enum class Family : std::uint8_t {
  number,
  ordinal,
  clock,
  month,
  weekday,
  fraction,
  multiple,
  period,  ///< decade, century
  vague,
  roman,
  phone,
  echo,
};

Family family_of(Quality quality);

}  // namespace interlint
