#include "lexicon/inflection.h"

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

Inflection::Inflection(const Table& table) {
  for (const Row& row : table.rows)
    endings_.push_back({.of_noun = row.cells[0] == "noun",
                        .cut = row.cells[1],
                        .put = row.cells[2]});
}

std::vector<std::uint64_t> Inflection::forms(std::string_view word) const {
  std::vector<std::uint64_t> made{hash_of(folded(word))};
  for (const Ending& ending : endings_) {
    if (ending.of_noun != is_capitalised(word)) continue;
    if (!word.ends_with(ending.cut) || word.size() <= ending.cut.size() + 1)
      continue;
    std::string form(word.substr(0, word.size() - ending.cut.size()));
    form += ending.put;
    made.push_back(hash_of(folded(form)));
  }
  std::ranges::sort(made);
  const auto rest = std::ranges::unique(made);
  made.erase(rest.begin(), rest.end());
  return made;
}

}  // namespace interlint
