#include "translations/translations.h"

#include <algorithm>
#include <array>

namespace interlint {
namespace {

constexpr std::array provenances = {Provenance::dictionary,
                                    Provenance::glossary, Provenance::trained};

constexpr std::size_t most_translations = 96;

/// By words, the surest of a word first.
bool comes_before(const Association& a, const Association& b) {
  return a.word != b.word ? a.word < b.word : a.weight > b.weight;
}

/// Sorts a list that is made of a few lists of packs, each in order.
void sort_runs(std::vector<Association>& list) {
  constexpr int few = 8;
  auto end = std::ranges::is_sorted_until(list, comes_before);
  for (int runs = 1; end != list.end(); ++runs) {
    if (runs == few) {
      std::ranges::sort(list, comes_before);
      return;
    }
    const auto next = std::is_sorted_until(end, list.end(), comes_before);
    std::inplace_merge(list.begin(), end, next, comes_before);
    end = next;
  }
}

}  // namespace

std::string_view name_of(Provenance provenance) {
  switch (provenance) {
    case Provenance::dictionary: return "dictionary";
    case Provenance::glossary: return "glossary";
    case Provenance::trained: break;
  }
  return "trained";
}

std::string_view table_of(Provenance provenance) {
  switch (provenance) {
    case Provenance::dictionary: return "translations";
    case Provenance::glossary: return "terms";
    case Provenance::trained: break;
  }
  return "trained";
}

std::vector<Translations> translations_in(const std::vector<Pack>& packs) {
  std::vector<Translations> found;
  for (const Provenance provenance : provenances) {
    for (const Pack& pack : packs) {
      if (const Associations table = pack.table(table_of(provenance));
          !table.empty())
        found.push_back({provenance, table});
    }
  }
  return found;
}

bool has_translations(const Pack& pack) {
  return std::ranges::any_of(provenances, [&](Provenance provenance) {
    return !pack.table(table_of(provenance)).empty();
  });
}

AssociationTables listed(const std::vector<Translations>& translations) {
  AssociationTables lists;
  AssociationTables all;
  for (const auto& [provenance, table] : translations) {
    all.add(table);
    if (provenance != Provenance::trained) lists.add(table);
  }
  return lists.empty() ? all : lists;
}

void add_all(std::vector<Association>& to, const Associations& table,
             std::span<const std::uint64_t> words) {
  for (const std::uint64_t word : words) {
    const auto list = table.find(word);
    to.insert(to.end(), list.begin(), list.end());
  }
}

void keep_surest(std::vector<Association>& list) {
  sort_runs(list);
  const auto rest = std::ranges::unique(list, {}, &Association::word);
  list.erase(rest.begin(), rest.end());
  if (list.size() <= most_translations) return;
  std::ranges::nth_element(list, list.begin() + most_translations,
                           [](const Association& a, const Association& b) {
                             return a.weight != b.weight ? a.weight > b.weight
                                                         : a.word < b.word;
                           });
  list.resize(most_translations);
  std::ranges::sort(list, {}, &Association::word);
}

}  // namespace interlint
