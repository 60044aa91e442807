#include "numbers/read/composer.h"

#include <algorithm>

namespace interlint {
namespace {

constexpr int most_power = 30;
constexpr std::size_t most_parts = 16;

int zeros(std::int64_t value) {
  int count = 0;
  for (; value != 0 && value % 10 == 0; value /= 10) ++count;
  return count;
}

std::int64_t power_of_ten(int power) {
  std::int64_t value = 1;
  for (; power > 0; --power) value *= 10;
  return value;
}

}  // namespace

int Composer::room() const {
  if (group_) return zeros(*group_);
  return parts_.empty() ? most_power : parts_.back().power;
}

bool Composer::take_cardinal(std::int64_t value) {
  if (group_ && year_pairs_ && single_ && parts_.empty() && *group_ >= 10 &&
      *group_ <= 20 && value >= 10 && value <= 99) {
    group_ = *group_ * 100 + value;
    single_ = false;
    return true;
  }
  if (empty()) {
    group_ = value;
    single_ = true;
    return true;
  }
  if (value == 0 || value >= power_of_ten(std::min(room(), 15))) return false;
  group_ = group_.value_or(0) + value;
  single_ = false;
  return true;
}

bool Composer::take_scale(int power) {
  if (power <= 0 || power > most_power || parts_.size() >= most_parts)
    return false;
  if (group_ && (*group_ == 0 || *group_ > 9999)) return false;
  if (group_ && power == 2 && *group_ > 99) return false;
  auto lower = std::ranges::find_if(
      parts_, [&](const Part& part) { return part.power < power; });
  if (!group_ && lower == parts_.end()) return false;
  // What stands below the scale is multiplied with it: mil millones.
  for (auto part = lower; part != parts_.end(); ++part) {
    if (part->power + power > most_power) return false;
    part->power += power;
  }
  if (group_) parts_.push_back({*group_, power});
  group_.reset();
  single_ = false;
  return true;
}

bool Composer::take_bare_scale(int power) {
  if (group_ || (!parts_.empty() && parts_.back().power <= power)) return false;
  parts_.push_back({1, power});
  return true;
}

std::optional<Value> Composer::value() const {
  std::optional<Value> total = whole(group_.value_or(0));
  for (const Part& part : parts_) {
    if (!total) break;
    total = sum(*total, shifted(whole(part.group), part.power));
  }
  return total;
}

}  // namespace interlint
