#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <vector>

#include "evidence/words/repetition.h"
#include "languages/vocabulary.h"
#include "rules/rule.h"

namespace interlint::rules::repeated_phrase {
namespace {

constexpr Lengths any_phrase{.least = 1, .most = 6};

/// Words joined with themselves: “bed linen or bed linen”.
struct Joined {
  Span first;
  Span all;
};

/// Are the `length` words from `i` on and those behind the next word the same,
/// with blanks between them all?
std::optional<Joined> joined_at(const Side& side, std::size_t i,
                                std::size_t length) {
  const auto& words = side.words;
  const std::size_t again = i + length + 1;
  if (again + length > words.size()) return std::nullopt;
  for (std::size_t k = 0; k < length; ++k)
    if (words[i + k].hash != words[again + k].hash) return std::nullopt;
  for (std::size_t k = i + 1; k < again + length; ++k)
    if (side.between(words[k - 1].span.end, words[k].span.begin) != " ")
      return std::nullopt;
  const Word& last = words[again + length - 1];
  return Joined{{words[i].span.begin, words[i + length - 1].span.end},
                {words[i].span.begin, last.span.end}};
}

/// “More and more”, “over and over” and comparatives are idiom.
bool is_idiom(const Side& side, std::size_t i, std::size_t length) {
  if (length > 1) return false;
  const Word& word = side.words[i];
  return side.vocabulary->words("joined-twice-ok").has(word.hash) ||
         side[word].ends_with("er") || word.numeric ||
         side.vocabulary->function_words().has(word.hash);
}

std::vector<Joined> joined(const Side& side) {
  constexpr std::size_t most_words = 6;
  std::vector<Joined> found;
  if (side.vocabulary == nullptr) return found;
  const WordSet& joints = side.vocabulary->words("joints");
  std::vector<char> is_joint(side.words.size(), 0);
  for (std::size_t i = 0; i < side.words.size(); ++i)
    is_joint[i] = joints.has(side.words[i].hash) ? 1 : 0;
  if (std::ranges::find(is_joint, 1) == is_joint.end()) return found;
  for (std::size_t i = 0; i + 2 < side.words.size(); ++i) {
    for (std::size_t length = 1; length <= most_words; ++length) {
      if (i + length >= side.words.size() || is_joint[i + length] == 0 ||
          is_idiom(side, i, length))
        continue;
      if (const auto here = joined_at(side, i, length)) {
        found.push_back(*here);
        i += length;
        break;
      }
    }
  }
  return found;
}

/// Does the source use any word of meaning twice, or say that something goes
/// on and on?
bool doubles_a_word(const Side& source) {
  std::vector<std::uint64_t> seen;
  for (const Word& word : source.words) {
    if (source.vocabulary != nullptr &&
        (source.vocabulary->function_words().has(word.hash) &&
         !source.vocabulary->words("doubled-ok").has(word.hash)))
      continue;
    if (std::ranges::find(seen, word.hash) != seen.end()) return true;
    seen.push_back(word.hash);
  }
  return false;
}

/// “The wolf eats the goat, the goat the cabbage”: a chain, whose source says
/// the word twice as well.
bool is_chain(const Pair& pair, const Repetition& found) {
  const Span between{found.unit.end, found.span.end};
  return found.times == 2 && pair.target[between].starts_with(',') &&
         doubles_a_word(pair.source);
}

void report_joined(const Pair& pair, Report& report) {
  const std::vector<Joined> found = joined(pair.target);
  if (found.empty() || doubles_a_word(pair.source)) return;
  for (const Joined& here : found) {
    report.add(pair,
               {.target = here.all,
                .message = fmt::format(
                    "“{}” is joined with itself; the source says it once.",
                    pair.target[here.first]),
                .confidence = 0.8F,
                .severity = Severity::warning});
  }
}

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  if (!pair.source.empty()) report_joined(pair, report);
  for (const Repetition& found : repetitions(pair.target, any_phrase)) {
    if (found.length == 1 || may_repeat(pair.target, found)) continue;
    if (repeats(pair.source, any_phrase)) return;
    if (is_chain(pair, found)) continue;
    report.add(
        pair,
        {.target = found.span,
         .message = fmt::format(
             "“{}” stands {} times in a row; the source says it once.",
             pair.target[found.unit], found.times),
         .confidence = 0.95F,
         .edits = {{.target = {found.unit.end, found.span.end}, .text = ""}}});
  }
}

}  // namespace

Rule rule() {
  return {.about = {.code = "DUP002",
                    .name = "repeated-phrase",
                    .title = "Phrase written twice",
                    .what = "The target says two to six words twice running, "
                            "the source does not.",
                    .why = "It is how a machine stumbles, and no reader misses "
                           "it.",
                    .cure = "Delete the copy.",
                    .its = "duplication",
                    .mqm = "accuracy/addition",
                    .severity = Severity::error,
                    .target_only = TargetOnly::reduced,
                    .reads = Reads::words,
                    .in_code = Share::any,
                    .yields_to = {{"untranslated-segment"},
                                  {"bilingual-echo"},
                                  {"repetition-loop"}},
                    .fixes = Fixes::shown,
                    .plants = {"minor_id1_repeat2", "phrase-repeated"},
                    .bad = {{"Brot wird teurer.",
                             "[[the price of bread the price of bread]] is "
                             "rising"},
                            {"Sie kam am Montag an.",
                             "She arrived [[on Monday on Monday]]."}},
                    .good = {{"Immer wieder rief sie an.",
                              "She called again and again and again."},
                             {"Ein Schritt vor, ein Schritt vor!",
                              "One step ahead, one step ahead!"}}},
          .check = check};
}

}  // namespace interlint::rules::repeated_phrase
