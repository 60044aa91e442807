#include "languages/verdicts.h"

namespace interlint {
namespace {

constexpr std::size_t first_size = std::size_t{1} << 16;

// The low bits of a slot are taken by verdict and mark.
constexpr std::uint64_t key_of(std::uint64_t hash) {
  return (hash & ~std::uint64_t{3}) | 2;
}

}  // namespace

Verdicts::Table::Table(std::size_t size)
    : mask(size - 1),
      slots(std::make_unique<std::atomic<std::uint64_t>[]>(size)) {}

Verdicts::Verdicts() {
  tables_[0] = std::make_unique<Table>(first_size);
}

std::optional<bool> Verdicts::find(const Table& table, std::uint64_t hash) {
  const std::uint64_t key = key_of(hash);
  for (std::size_t i = (hash >> 2) & table.mask;; i = (i + 1) & table.mask) {
    const std::uint64_t slot = table.slots[i].load(std::memory_order_relaxed);
    if (slot == 0) return std::nullopt;
    if ((slot & ~std::uint64_t{1}) == key) return (slot & 1) != 0;
  }
}

std::optional<bool> Verdicts::find(std::uint64_t hash) const {
  for (std::size_t i = count_.load(std::memory_order_acquire); i > 0; --i)
    if (const auto verdict = find(*tables_[i - 1], hash)) return verdict;
  return std::nullopt;
}

void Verdicts::put(Table& table, std::uint64_t hash, bool verdict) {
  std::size_t i = (hash >> 2) & table.mask;
  while (table.slots[i].load(std::memory_order_relaxed) != 0)
    i = (i + 1) & table.mask;
  table.slots[i].store(key_of(hash) | (verdict ? 1 : 0),
                       std::memory_order_relaxed);
  ++table.used;
}

void Verdicts::add(std::uint64_t hash, bool verdict) {
  std::size_t count = count_.load(std::memory_order_relaxed);
  if (tables_[count - 1]->used > tables_[count - 1]->mask / 2) {
    if (count == most_tables) return;
    tables_[count] = std::make_unique<Table>(first_size << count);
    count_.store(++count, std::memory_order_release);
  }
  put(*tables_[count - 1], hash, verdict);
}

}  // namespace interlint
