#include "languages/sexes.h"

#include <algorithm>

#include "text/fold.h"
#include "text/hash.h"

namespace interlint {
namespace {

constexpr std::size_t least_stem = 4;  // bytes before an ending

Sex found_in(const HashMap<Sex>& words, std::uint64_t hash) {
  const Sex* known = words.find(hash);
  return known == nullptr ? Sex::none : *known;
}

}  // namespace

Sexes::Sexes(const Table& table) {
  for (const Row& row : table.rows) {
    const Sex sex = row.cells[0] == "male" ? Sex::male : Sex::female;
    const std::string& kind = row.cells[1];
    if (kind == "ending")
      endings_.push_back({row.cells[2], sex});
    else
      (kind == "pronoun" ? pronouns_ : nouns_)[hash_of(folded(row.cells[2]))] =
          sex;
  }
}

Sex Sexes::pronoun(std::uint64_t hash) const {
  return found_in(pronouns_, hash);
}

Sex Sexes::noun(std::string_view word, std::uint64_t hash) const {
  const Sex listed = found_in(nouns_, hash);
  if (listed != Sex::none) return listed;
  const auto ending = std::ranges::find_if(endings_, [&](const Ending& e) {
    return word.size() >= e.text.size() + least_stem && word.ends_with(e.text);
  });
  return ending == endings_.end() ? Sex::none : ending->sex;
}

}  // namespace interlint
