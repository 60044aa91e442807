#include "phrases/false_friends.h"

#include <fmt/format.h>

#include <algorithm>

#include "text/fold.h"
#include "text/hash.h"
#include "text/utf8.h"

namespace interlint {
namespace {

/// The parts of a list with commas, without blanks at their ends.
std::vector<std::string> items(std::string_view list) {
  std::vector<std::string> found;
  while (!list.empty()) {
    const std::size_t end = std::min(list.find(','), list.size());
    const std::string_view item = trimmed(list.substr(0, end));
    if (!item.empty()) found.emplace_back(item);
    list.remove_prefix(std::min(end + 1, list.size()));
  }
  return found;
}

FalseFriend::Case case_of(const Table& table, const Row& row) {
  const std::string& name = row.cells[4];
  if (name == "any") return FalseFriend::Case::any;
  if (name == "noun") return FalseFriend::Case::noun;
  if (name == "inner") return FalseFriend::Case::inner;
  if (name == "first") return FalseFriend::Case::first;
  throw Failure(
      problem_in(table, row, fmt::format("no case is called “{}”", name)));
}

bool is_strong(const Table& table, const Row& row) {
  if (row.cells[3] != "strong" && row.cells[3] != "weak")
    throw Failure(problem_in(table, row, "strength is “strong” or “weak”"));
  return row.cells[3] == "strong";
}

std::vector<std::uint64_t> without(std::vector<std::uint64_t> forms,
                                   std::string_view excluded) {
  for (const std::string& form : items(excluded))
    std::erase(forms, hash_of(folded(form)));
  return forms;
}

/// What of a word its other forms share: all but a short ending.
std::string stem_of(std::string_view word) {
  const std::string bare = unaccented(folded(word));
  return bare.size() <= 4
             ? bare
             : bare.substr(0, std::max<std::size_t>(4, bare.size() - 2));
}

bool begins_large(std::string_view word) {
  return !word.empty() && is_upper(code_point_at(word, 0).value);
}

}  // namespace

FalseFriends::FalseFriends(const Table& table, const Inflection& source,
                           const Inflection& target) {
  for (const Row& row : table.rows) {
    const auto index = static_cast<std::uint32_t>(friends_.size());
    FalseFriend made{.source = row.cells[0],
                     .wrong = row.cells[1],
                     .right = row.cells[2],
                     .strong = is_strong(table, row),
                     .place = case_of(table, row)};
    made.forms = without(source.forms(made.source), row.cells[6]);
    for (const std::string& word : items(row.cells[5]))
      (begins_large(word) ? made.unless_nouns : made.unless)
          .push_back(stem_of(word));
    made.unless.insert(made.unless.end(), made.unless_nouns.begin(),
                       made.unless_nouns.end());
    friends_.push_back(std::move(made));
    for (const std::uint64_t form : target.forms(friends_.back().wrong))
      by_wrong_[form].push_back(index);
  }
}

std::vector<const FalseFriend*> FalseFriends::behind(
    std::uint64_t target_word) const {
  std::vector<const FalseFriend*> found;
  if (const auto* known = by_wrong_.find(target_word))
    for (const std::uint32_t index : *known) found.push_back(&friends_[index]);
  return found;
}

}  // namespace interlint
