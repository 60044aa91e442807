#include "translations/lemmas.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include "text/hash.h"

namespace interlint {
namespace {

std::size_t count_in(const std::string& digits) {
  std::size_t number = 1;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return number;
}

void add_once(std::uint64_t hash, std::vector<std::uint64_t>& to) {
  if (std::ranges::find(to, hash) == to.end()) to.push_back(hash);
}

}  // namespace

Lemmas::Lemmas(const Table& endings, AssociationTables known,
               Associations irregular)
    : known_(std::move(known)), irregular_(irregular) {
  for (const Row& row : endings.rows) {
    Ending ending{.cut = row.cells[1],
                  .put = row.cells[2],
                  .least = count_in(row.cells[3])};
    const std::string& kind = row.cells[0];
    if (kind == "free")
      ending.kind = Kind::free;
    else if (kind == "known")
      ending.kind = Kind::known;
    else if (kind == "doubled")
      ending.kind = Kind::doubled;
    else if (kind == "variant")
      ending.kind = Kind::variant;
    else
      throw Failure(problem_in(endings, row,
                               "the kind is free, known, doubled or variant"));
    // What cuts nothing stands behind any byte.
    for (std::size_t last = 0; last < endings_.size(); ++last) {
      if (ending.cut.empty() ||
          last == static_cast<unsigned char>(ending.cut.back()))
        endings_[last].push_back(ending);
    }
  }
}

void Lemmas::add(const Ending& ending, std::string_view word,
                 std::vector<std::uint64_t>& to) const {
  std::string base(word.substr(0, word.size() - ending.cut.size()));
  if (ending.kind == Kind::doubled) {
    const std::size_t size = base.size();
    if (size < 3 || base[size - 1] != base[size - 2]) return;
    base.pop_back();
  }
  base += ending.put;
  const std::uint64_t hash = hash_of(base);
  if (ending.kind == Kind::free || known_.knows(hash)) add_once(hash, to);
}

void Lemmas::add_lemmas(std::string_view word,
                        std::vector<std::uint64_t>& to) const {
  const std::uint64_t itself = hash_of(word);
  add_once(itself, to);
  // An irregular form leads to its lemma by the low half of a hash; a lemma is
  // only ever compared by that half.
  for (const Association& lemma : irregular_.find(itself))
    add_once(lemma.word, to);
  for (const Ending& ending : endings_of(word)) {
    if (!word.ends_with(ending.cut) ||
        word.size() < ending.cut.size() + ending.least)
      continue;
    if (ending.kind != Kind::variant) {
      add(ending, word, to);
      continue;
    }
    const std::string other =
        std::string(word.substr(0, word.size() - ending.cut.size())) +
        ending.put;
    if (other != word) add_lemmas(other, to);
  }
}

std::vector<std::uint64_t> Lemmas::of(std::string_view word) const {
  std::vector<std::uint64_t> found;
  add_lemmas(word, found);
  return found;
}

std::vector<std::string> Lemmas::known_forms(std::string_view word) const {
  std::vector<std::string> forms;
  if (known_.knows(hash_of(word))) forms.emplace_back(word);
  for (const Ending& ending : endings_of(word)) {
    if (ending.kind != Kind::known || !word.ends_with(ending.cut) ||
        word.size() < ending.cut.size() + ending.least)
      continue;
    std::string base(word.substr(0, word.size() - ending.cut.size()));
    base += ending.put;
    if (known_.knows(hash_of(base)) &&
        std::ranges::find(forms, base) == forms.end())
      forms.push_back(std::move(base));
  }
  return forms;
}

}  // namespace interlint
