#include "translations/columns.h"

#include <bit>

namespace interlint {

Numbered::Numbered(std::size_t most) : slots_(std::bit_ceil(2 * most + 1)) {
  keys_.reserve(most);
}

std::size_t Numbered::slot_of(std::uint64_t key) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = key & mask;
  while (slots_[at] != 0 && keys_[slots_[at] - 1] != key) at = (at + 1) & mask;
  return at;
}

std::optional<std::uint32_t> Numbered::find(std::uint64_t key) const {
  const std::uint32_t number = slots_[slot_of(key)];
  if (number == 0) return std::nullopt;
  return number - 1;
}

std::uint32_t Numbered::add(std::uint64_t key) {
  std::uint32_t& number = slots_[slot_of(key)];
  if (number == 0) {
    keys_.push_back(key);
    number = size();
  }
  return number - 1;
}

Bearers::Bearers(std::span<const TargetWord* const> words) {
  std::size_t count = 0;
  for (const TargetWord* word : words) count += word->meanings.size();
  all_.reserve(count);
  first_.assign(std::bit_ceil(2 * count + 1), none);
  for (std::uint32_t j = 0; j < words.size(); ++j) {
    for (const Meaning& meaning : words[j]->meanings) {
      std::uint32_t& first = first_[meaning.id & (first_.size() - 1)];
      all_.push_back({meaning.id, j, first, meaning.as_synonym});
      first = static_cast<std::uint32_t>(all_.size() - 1);
    }
  }
}

}  // namespace interlint
