#include "translations/pack_builder.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <tuple>

#include "text/fold.h"
#include "text/hash.h"
#include "translations/pack_layout.h"

namespace interlint {
namespace {

constexpr double most_weight = 255;

template <typename T>
void append_bytes(std::string& to, const std::vector<T>& values) {
  to.append(reinterpret_cast<const char*>(values.data()),
            values.size() * sizeof(T));
}

/// A table as it stands in the file.
struct Laid {
  std::vector<Associations::Slot> slots;
  std::vector<Association> postings;
};

std::size_t count_of_keys(const std::vector<TableBuilder::Entry>& entries) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < entries.size(); ++i)
    if (i == 0 || entries[i].key != entries[i - 1].key) ++count;
  return count;
}

Laid laid_out(const TableBuilder& table) {
  const std::vector<TableBuilder::Entry> entries = table.entries();
  Laid laid;
  if (entries.empty()) return laid;
  const std::size_t keys = count_of_keys(entries);
  laid.slots.resize(std::bit_ceil(keys + keys / 2 + 1));
  const std::size_t mask = laid.slots.size() - 1;
  Associations::Slot* slot = nullptr;
  for (const TableBuilder::Entry& entry : entries) {
    if (slot == nullptr || slot->key != entry.key) {
      std::size_t at = entry.key & mask;
      while (laid.slots[at].key != 0) at = (at + 1) & mask;
      slot = &laid.slots[at];
      *slot = {entry.key, static_cast<std::uint32_t>(laid.postings.size()), 0};
    }
    if (!entry.is_pair) continue;
    laid.postings.push_back({entry.other, entry.weight});
    ++slot->count;
  }
  return laid;
}

}  // namespace

void TableBuilder::add(std::string_view word) {
  entries_.push_back({.key = hash_of(folded(word))});
}

void TableBuilder::add(std::string_view word, std::string_view other,
                       double weight) {
  add(hash_of(folded(word)), hash_of(folded(other)), weight);
}

void TableBuilder::add(std::uint64_t word, std::uint64_t other, double weight) {
  entries_.push_back({.key = word,
                      .other = id_of(other),
                      .weight = static_cast<std::uint32_t>(std::lround(
                          std::clamp(weight, 0.0, 1.0) * most_weight)),
                      .is_pair = true});
}

std::vector<TableBuilder::Entry> TableBuilder::entries() const {
  std::vector<Entry> sorted = entries_;
  std::ranges::sort(sorted, {}, [](const Entry& e) {
    return std::tuple(e.key, e.is_pair, e.other, most_weight - e.weight);
  });
  const auto rest = std::ranges::unique(sorted, {}, [](const Entry& e) {
    return std::tuple(e.key, e.is_pair, e.other);
  });
  sorted.erase(rest.begin(), rest.end());
  return sorted;
}

std::string pack_bytes(const std::map<std::string, TableBuilder>& tables,
                       std::string_view description) {
  std::vector<PackTable> directory;
  std::string body;
  const std::size_t body_begin =
      sizeof(PackHeader) + tables.size() * sizeof(PackTable);
  for (const auto& [name, table] : tables) {
    const Laid laid = laid_out(table);
    PackTable entry{};
    std::memcpy(entry.name.data(), name.data(),
                std::min(name.size(), entry.name.size()));
    entry.slots = body_begin + body.size();
    entry.slot_count = laid.slots.size();
    append_bytes(body, laid.slots);
    entry.postings = body_begin + body.size();
    entry.posting_count = laid.postings.size();
    append_bytes(body, laid.postings);
    directory.push_back(entry);
  }
  const PackHeader header{.magic = pack_magic,
                          .order = pack_order,
                          .size = body_begin + body.size() + description.size(),
                          .tables = directory.size(),
                          .description = body_begin + body.size()};
  std::string bytes(reinterpret_cast<const char*>(&header), sizeof header);
  append_bytes(bytes, directory);
  bytes += body;
  bytes += description;
  return bytes;
}

}  // namespace interlint
