#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "model/quantity.h"

namespace interlint {

/// Puts a number together from its words: two, hundred, forty, three.
///
/// A cardinal below 1000 begins a group or fills the zeros of the one before
/// it; a scale multiplies what stands below it.
class Composer {
 public:
  explicit Composer(bool year_pairs) : year_pairs_(year_pairs) {}

  /// Each is false, and changes nothing, where the word cannot come next.
  bool take_cardinal(std::int64_t value);
  bool take_scale(int power);
  /// "Millionen" without a number before it counts as one of them.
  bool take_bare_scale(int power);

  bool empty() const { return parts_.empty() && !group_; }
  /// Was the last word a scale, so that "and" may follow?
  bool ends_in_scale() const { return !group_ && !parts_.empty(); }
  bool has_scale() const { return !parts_.empty(); }
  /// The zeros that the next word may fill: 2 after "hundred".
  int room() const;
  std::optional<Value> value() const;

 private:
  struct Part {
    std::int64_t group = 0;
    int power = 0;
  };
  std::vector<Part> parts_;
  std::optional<std::int64_t> group_;
  bool single_ = false;  ///< the group is one cardinal
  bool year_pairs_ = false;
};

}  // namespace interlint
