#include "rules/meaning/false_friends.h"

#include <fmt/format.h>

#include <algorithm>

#include "evidence/words/words.h"
#include "phrases/phrasebook.h"
#include "text/edit_distance.h"
#include "text/fold.h"

namespace interlint {
namespace {

constexpr float least_likeness = 0.8F;

/// A false friend and where its two words stand.
struct Meeting {
  const FalseFriend& between;
  std::size_t source;
  std::size_t target;
};

/// Does a sentence, a heading behind its number, or what follows a colon begin
/// with the word?
bool begins_sentence(const Side& side, std::size_t i) {
  if (i == 0 || side.words[i - 1].numeric) return true;
  const std::string_view gap =
      side.between(side.words[i - 1].span.end, side.words[i].span.begin);
  return gap.find_first_of(".:!?\n") != std::string_view::npos;
}

/// Was the word copied as a part of something longer: “sensible-editor”?
bool is_part_of_copy(const Pair& pair, const Meeting& meeting) {
  const Word& target = pair.target.words[meeting.target];
  return target.hash == pair.source.words[meeting.source].hash &&
         is_hyphenated(pair.target, target) &&
         is_hyphenated(pair.source, pair.source.words[meeting.source]);
}

/// Is the source word written, and placed, as the entry wants it?
bool stands_right(const Pair& pair, const Meeting& meeting) {
  const Word& word = pair.source.words[meeting.source];
  const bool capital = is_capitalised(word);
  const bool first = begins_sentence(pair.source, meeting.source);
  switch (meeting.between.place) {
    case FalseFriend::Case::any: return !capital || first;
    case FalseFriend::Case::noun: return capital;
    case FalseFriend::Case::inner:
      return capital && !first && word.casing != Casing::upper;
    case FalseFriend::Case::first:
      return meeting.source == 0 && meeting.target == 0;
  }
  return false;
}

/// Is the target word part of a name that was copied?
bool is_copied_name(const Pair& pair, const Meeting& meeting) {
  const Word& target = pair.target.words[meeting.target];
  return meeting.target > 0 && is_capitalised(target) &&
         holds(pair.source, target.hash);
}

/// Does the source word `i`, which is no form of the false friend, call for
/// the target word?
bool supports(const Pair& pair, const Meeting& meeting, std::size_t i) {
  const Word& source = pair.source.words[i];
  const Word& target = pair.target.words[meeting.target];
  if (source.hash == target.hash) return true;
  if (!pair.support.empty() && pair.support.at(i, meeting.target) >= supported)
    return true;
  const std::string bare = unaccented(folded(pair.source[source]));
  return std::ranges::any_of(meeting.between.unless,
                             [&](const std::string& part) {
                               return bare.find(part) != std::string::npos;
                             }) ||
         resemblance(bare, folded(pair.target[target])) >= least_likeness;
}

/// Is the word, which looks like a form of the false friend, a noun that is
/// rightly rendered by the target word: “Preise” beside “preisen”?
bool is_another_noun(const Pair& pair, const Meeting& meeting, std::size_t i) {
  const FalseFriend& between = meeting.between;
  if (between.place != FalseFriend::Case::any ||
      !is_capitalised(pair.source.words[i]))
    return false;
  const std::string bare =
      unaccented(folded(pair.source[pair.source.words[i]]));
  return std::ranges::any_of(
      between.unless_nouns,
      [&](const std::string& part) { return bare.starts_with(part); });
}

bool is_called_for(const Pair& pair, const Meeting& meeting) {
  for (std::size_t i = 0; i < pair.source.words.size(); ++i) {
    const std::uint64_t hash = pair.source.words[i].hash;
    const bool is_form =
        std::ranges::binary_search(meeting.between.forms, hash);
    if (is_form ? is_another_noun(pair, meeting, i)
                : supports(pair, meeting, i))
      return true;
  }
  return false;
}

std::vector<Meeting> meetings(const Pair& pair, Strength strength) {
  std::vector<Meeting> found;
  const FalseFriends& known = pair.phrasebook->false_friends();
  for (std::size_t j = 0; j < pair.target.words.size(); ++j) {
    for (const FalseFriend* entry : known.behind(pair.target.words[j].hash)) {
      if (entry->strong != (strength == Strength::strong)) continue;
      const auto i =
          std::ranges::find_if(pair.source.words, [&](const Word& w) {
            return std::ranges::binary_search(entry->forms, w.hash);
          });
      if (i == pair.source.words.end()) continue;
      const Meeting meeting{
          *entry, static_cast<std::size_t>(i - pair.source.words.begin()), j};
      if (stands_right(pair, meeting) && !is_copied_name(pair, meeting) &&
          !is_part_of_copy(pair, meeting) && !is_called_for(pair, meeting))
        found.push_back(meeting);
    }
  }
  return found;
}

}  // namespace

void report_false_friends(const Pair& pair, Strength strength, Report& report) {
  if (pair.phrasebook == nullptr || pair.source.empty()) return;
  std::uint32_t done = 0;  // one finding a word
  for (const Meeting& meeting : meetings(pair, strength)) {
    const Word& source = pair.source.words[meeting.source];
    const Word& target = pair.target.words[meeting.target];
    if (target.span.end <= done) continue;
    done = target.span.end;
    report.add(pair,
               {.source = source.span,
                .target = target.span,
                .message = fmt::format("“{}” is not “{}”; usually meant: {}.",
                                       pair.source[source], pair.target[target],
                                       meeting.between.right),
                .confidence = strength == Strength::strong ? 0.85F : 0.4F});
  }
}

}  // namespace interlint
