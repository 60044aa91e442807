#include "lexicon/pack_builder.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>

#include "lexicon/pack_layout.h"
#include "text/fold.h"
#include "text/hash.h"

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

Laid laid_out(const TableBuilder& table) {
  std::vector<std::uint64_t> keys;
  keys.reserve(table.lists().size());
  for (const auto& [key, list] : table.lists()) keys.push_back(key);
  std::ranges::sort(keys);

  Laid laid;
  if (keys.empty()) return laid;
  laid.slots.resize(std::bit_ceil(keys.size() + keys.size() / 2 + 1));
  const std::size_t mask = laid.slots.size() - 1;
  for (const std::uint64_t key : keys) {
    std::vector<Association> list = table.lists().at(key);
    std::ranges::sort(list, {}, &Association::word);
    std::size_t at = key & mask;
    while (laid.slots[at].key != 0) at = (at + 1) & mask;
    laid.slots[at] = {key, static_cast<std::uint32_t>(laid.postings.size()),
                      static_cast<std::uint32_t>(list.size())};
    laid.postings.insert(laid.postings.end(), list.begin(), list.end());
  }
  return laid;
}

}  // namespace

void TableBuilder::add(std::string_view word) {
  lists_[hash_of(folded(word))];
}

void TableBuilder::add(std::string_view word, std::string_view other,
                       double weight) {
  const WordId id = id_of(hash_of(folded(other)));
  const auto rounded = static_cast<std::uint32_t>(
      std::lround(std::clamp(weight, 0.0, 1.0) * most_weight));
  std::vector<Association>& list = lists_[hash_of(folded(word))];
  const auto known = std::ranges::find(list, id, &Association::word);
  if (known == list.end())
    list.push_back({id, rounded});
  else
    known->weight = std::max(known->weight, rounded);
}

std::size_t TableBuilder::pairs() const {
  std::size_t count = 0;
  for (const auto& [key, list] : lists_) count += list.size();
  return count;
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
