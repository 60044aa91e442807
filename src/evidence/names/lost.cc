#include "evidence/names/lost.h"

#include <algorithm>
#include <string>

#include "evidence/words/words.h"
#include "languages/vocabulary.h"
#include "text/fold.h"
#include "text/utf8.h"
#include "translations/lexicon.h"

namespace interlint {
namespace {

constexpr std::size_t least_letters = 4;
constexpr std::size_t nearby = 2;  // sentences

/// The words of one name, by their indexes.
struct NameRun {
  std::size_t first = 0;
  std::size_t end = 0;

  [[nodiscard]] std::size_t size() const { return end - first; }
};

bool may_belong(const Side& side, std::size_t i) {
  const Word& word = side.words[i];
  return (word.casing == Casing::title || word.casing == Casing::mixed) &&
         !word.numeric && !side.vocabulary->function_words().has(word.hash);
}

std::vector<NameRun> runs(const Side& side) {
  std::vector<NameRun> found;
  for (std::size_t i = 0; i < side.words.size(); ++i) {
    if (!may_belong(side, i)) continue;
    NameRun run{i, i + 1};
    while (run.end < side.words.size() && may_belong(side, run.end) &&
           side.between(side.words[run.end - 1].span.end,
                        side.words[run.end].span.begin) == " ")
      ++run.end;
    found.push_back(run);
    i = run.end - 1;
  }
  return found;
}

/// Has the target a counterpart of the word, or something that looks like it?
bool is_traced(const Pair& pair, std::size_t i) {
  return pair.support.of_source(i) >= supported ||
         resembles_any(*pair.lexicon, pair.source, pair.source.words[i],
                       pair.target);
}

/// "National Hurricane Center" is "NHC".
bool has_initials(const Pair& pair, NameRun run) {
  std::string initials;
  for (std::size_t i = run.first; i < run.end; ++i)
    initials += pair.source[pair.source.words[i]].front();
  return run.size() > 1 &&
         std::ranges::any_of(pair.target.words, [&](const Word& word) {
           return word.casing == Casing::upper &&
                  pair.target[word].find(initials) != std::string_view::npos;
         });
}

/// A word of no dictionary that is no compound either.
bool is_strange(const Pair& pair, std::size_t i) {
  if (pair.support.known[i] != 0) return false;
  const std::string form = folded(pair.source[pair.source.words[i]]);
  return code_points(form) >= least_letters && !pair.lexicon->is_compound(form);
}

/// Does the word end as names do not: “-ung”, “-keit”?
bool has_noun_ending(const Side& side, const Word& word) {
  const std::string lower = lower_case(side[word]);
  return std::ranges::any_of(
      side.vocabulary->table("noun-endings", 1).rows,
      [&](const Row& row) { return lower.ends_with(row.cells[0]); });
}

bool is_place(const Pair& pair, std::size_t i) {
  return pair.lexicon->is_source_place(
      folded(pair.source[pair.source.words[i]]));
}

/// "in Versailles": a common noun would have its article.
bool stands_behind_preposition(const Side& side, std::size_t i) {
  return i > 0 && side.words[i - 1].casing == Casing::lower &&
         side.vocabulary->words("prepositions").has(side.words[i - 1].hash) &&
         side.between(side.words[i - 1].span.end, side.words[i].span.begin) ==
             " ";
}

/// The part of a run that is nothing but a name: from the first word that no
/// dictionary has to the last.  Titles go: "Netzbetreiber Tennet".
NameRun bare_name(const Pair& pair, NameRun run) {
  const auto is_part = [&](std::size_t i) {
    return is_strange(pair, i) &&
           !has_noun_ending(pair.source, pair.source.words[i]);
  };
  while (run.first < run.end && !is_part(run.first)) ++run.first;
  while (run.end > run.first && !is_part(run.end - 1)) --run.end;
  return run;
}

/// “Millionen Euro”: numbers are another rule's matter.
bool is_counted(const Side& side, const Word& word) {
  return std::ranges::any_of(side.quantities, [&](const Quantity& quantity) {
    return quantity.span.holds(word.span);
  });
}

bool is_out_of_question(const Side& side, NameRun run) {
  for (std::size_t i = run.first; i < run.end; ++i) {
    const Word& word = side.words[i];
    if (is_counted(side, word) || is_hyphenated(side, word) ||
        is_address(side, word.span) || is_quoted(side, word.span))
      return true;
  }
  return run.size() == 0;
}

bool is_traced(const Pair& pair, NameRun run) {
  for (std::size_t i = run.first; i < run.end; ++i)
    if (is_traced(pair, i)) return true;
  return has_initials(pair, run);
}

/// The name as lost, unless a part of it is traced; an empty span if it is
/// not.  A family name that is gone while the first name stayed is lost too,
/// perhaps.
LostName lost(const Pair& pair, NameRun name, Surety surety) {
  const Side& source = pair.source;
  if (is_out_of_question(source, name)) return {};
  if (is_traced(pair, name)) {
    const std::size_t last = name.end - 1;
    if (name.size() == 1 || !is_strange(pair, last) || is_traced(pair, last) ||
        has_initials(pair, name))
      return {};
    return {.span = source.words[last].span, .surety = Surety::perhaps};
  }
  return {.span = {source.words[name.first].span.begin,
                   source.words[name.end - 1].span.end},
          .surety = surety};
}

/// Behind a preposition no common noun stands bare; behind an article no name.
LostName lost_alone(const Pair& pair, NameRun run) {
  const Side& source = pair.source;
  if (begins_sentence(source, run.first) ||
      pair.lexicon->is_slip(folded(source[source.words[run.first]])))
    return {};
  if (stands_behind_preposition(source, run.first))
    return lost(pair, run, Surety::likely);
  return stands_behind_article(source, run.first)
             ? LostName{}
             : lost(pair, run, Surety::perhaps);
}

/// Is a word of the run one in small letters, too: “Symbolischen Links”?
bool has_small_twin(const Side& side, NameRun run) {
  for (std::size_t i = run.first; i < run.end; ++i)
    if (side.vocabulary->knows(lower_case(side[side.words[i]]))) return true;
  return false;
}

/// What of a run is a lost name; an empty span if nothing is.
LostName name_in(const Pair& pair, NameRun run, const NameHabits& habits) {
  const Side& source = pair.source;
  const NameRun name = bare_name(pair, run);
  if (run.size() > 1 && name.size() > 0) return lost(pair, name, Surety::sure);
  // Two nouns in a row are a name, as often as not: “Leicester City”.
  if (run.size() > 1) {
    return begins_sentence(source, run.first) || has_small_twin(source, run)
               ? LostName{}
               : lost(pair, run, Surety::likely);
  }
  if (is_place(pair, run.first) ||
      habits.is_kept_elsewhere(source.words[run.first].hash))
    return lost(pair, run, Surety::sure);
  return name.size() > 0 ? lost_alone(pair, run) : LostName{};
}

}  // namespace

NameHabits::NameHabits(const Article& article) {
  for (const Pair& pair : article.pairs) {
    targets_.emplace_back();
    targets_.back().add(pair.target);
    for (std::size_t i = 1; i < pair.source.words.size(); ++i) {
      const Word& word = pair.source.words[i];
      if (!is_capitalised(word) || word.numeric) continue;
      Uses& uses = uses_[word.hash];
      ++uses.all;
      const auto copy = place_of(pair.target, word.hash);
      if (copy && *copy > 0 && is_capitalised(pair.target.words[*copy]))
        ++uses.kept;
    }
  }
}

bool NameHabits::is_kept_elsewhere(std::uint64_t hash) const {
  const auto found = uses_.find(hash);
  return found != uses_.end() && found->second.kept > 0 &&
         found->second.kept + 1 >= found->second.all;
}

bool NameHabits::is_named_nearby(std::size_t pair,
                                 std::string_view name) const {
  const std::size_t last = std::min(targets_.size(), pair + nearby + 1);
  for (std::size_t i = pair - std::min(pair, nearby); i < last; ++i)
    if (targets_[i].has(name)) return true;
  return false;
}

std::vector<LostName> lost_names(const Pair& pair, const NameHabits& habits) {
  std::vector<LostName> found;
  const Side& source = pair.source;
  if (pair.support.empty() || source.vocabulary == nullptr || is_title(source))
    return found;
  for (const NameRun run : runs(source)) {
    const LostName name = name_in(pair, run, habits);
    if (!name.span.empty()) found.push_back(name);
  }
  return found;
}

}  // namespace interlint
