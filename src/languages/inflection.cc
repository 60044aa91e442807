#include "languages/inflection.h"

#include <algorithm>

#include "text/fold.h"
#include "text/hash.h"
#include "text/utf8.h"

namespace interlint {
namespace {

bool is_capitalised(std::string_view word) {
  return !word.empty() && is_upper(code_point_at(word, 0).value);
}

}  // namespace

Inflection::Inflection(const Table& endings, const Table& vowel_changes) {
  for (const Row& row : endings.rows) {
    endings_.push_back({.of = row.cells[0] == "noun"      ? Class::noun
                              : row.cells[0] == "changed" ? Class::changed
                                                          : Class::other,
                        .cut = row.cells[1],
                        .put = row.cells[2]});
  }
  for (const Row& row : vowel_changes.rows)
    changes_.push_back({row.cells[0], row.cells[1]});
}

/// The word with its last vowel changed, empty if that vowel stays.
std::string Inflection::changed(std::string_view word) const {
  const Change* last = nullptr;
  std::size_t place = 0;
  for (const Change& change : changes_) {
    const std::size_t at = word.rfind(change.from);
    if (at == std::string_view::npos) continue;
    const std::size_t end = at + change.from.size();
    // "au" ends where its "u" does, and is longer.
    if (last != nullptr && (end < place + last->from.size() ||
                            (end == place + last->from.size() && at > place)))
      continue;
    last = &change;
    place = at;
  }
  if (last == nullptr) return {};
  std::string made(word);
  made.replace(place, last->from.size(), last->to);
  return made;
}

void Inflection::add_forms(std::string_view word, Class of,
                           std::vector<std::uint64_t>& to) const {
  for (const Ending& ending : endings_) {
    if (ending.of != of || !word.ends_with(ending.cut) ||
        word.size() <= ending.cut.size() + 1)
      continue;
    std::string form(word.substr(0, word.size() - ending.cut.size()));
    form += ending.put;
    to.push_back(hash_of(folded(form)));
  }
}

std::vector<std::uint64_t> Inflection::forms(std::string_view word) const {
  std::vector<std::uint64_t> made{hash_of(folded(word))};
  const bool is_noun = is_capitalised(word);
  add_forms(word, is_noun ? Class::noun : Class::other, made);
  if (is_noun && !changes_.empty()) {
    add_forms(word, Class::changed, made);
    if (const std::string other = changed(word); !other.empty())
      add_forms(other, Class::changed, made);
  }
  std::ranges::sort(made);
  const auto rest = std::ranges::unique(made);
  made.erase(rest.begin(), rest.end());
  return made;
}

}  // namespace interlint
