#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "evidence/punctuation/glyphs.h"
#include "evidence/words/repetition.h"
#include "rules/rule.h"
#include "text/utf8.h"

namespace interlint::rules::repetition_loop {
namespace {

constexpr std::uint32_t least_times = 4;
constexpr std::uint32_t longest_unit = 20;  // words
constexpr std::uint32_t most_characters = 100;
constexpr std::size_t least_letters = 12;  // bytes of a word that may loop
constexpr std::size_t least_singles = 7;   // copies of a single letter

std::vector<Repetition> loops_of_words(const Side& side) {
  std::vector<Repetition> found =
      repetitions(side, {.least = 1, .most = longest_unit});
  std::erase_if(found, [&](const Repetition& run) {
    return run.times < least_times ||
           code_points(side[run.unit]) > most_characters;
  });
  return found;
}

/// The length of the unit that the word is made of and nothing else, four
/// copies or more and perhaps a part: "blablablablab".
std::optional<std::size_t> unit_of(std::string_view word) {
  for (std::size_t unit = 1; unit * least_times <= word.size(); ++unit) {
    if (word.substr(unit) != word.substr(0, word.size() - unit)) continue;
    if (unit == 1 && word.size() < least_singles) return std::nullopt;
    return unit;
  }
  return std::nullopt;
}

bool has_loop(const Side& side) {
  return !loops_of_words(side).empty() ||
         std::ranges::any_of(side.words, [&](const Word& word) {
           return word.span.size() >= least_letters &&
                  unit_of(side[word]).has_value();
         });
}

/// What goes round, and its unit.
struct Loop {
  Span span;
  Span unit;
};

std::vector<Loop> loops(const Side& target) {
  std::vector<Loop> found;
  for (const Repetition& loop : loops_of_words(target))
    found.push_back({loop.span, loop.unit});
  for (const Word& word : target.words) {
    if (word.span.size() < least_letters || word.numeric ||
        !is_letter(code_point_at(target.text, word.span.begin).value) ||
        is_technical(token_at(target.text, word.span.begin)))
      continue;
    if (const auto unit = unit_of(target[word])) {
      found.push_back({word.span,
                       {word.span.begin,
                        word.span.begin + static_cast<std::uint32_t>(*unit)}});
    }
  }
  return found;
}

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  const std::vector<Loop> found = loops(pair.target);
  if (found.empty() || has_loop(pair.source)) return;
  for (const Loop& loop : found) {
    report.add(pair, {.target = loop.span,
                      .message = fmt::format("“{}” comes again and again.",
                                             pair.target[loop.unit]),
                      .confidence = 0.95F});
  }
}

}  // namespace

Rule rule() {
  return {.about = {.code = "DUP004",
                    .name = "repetition-loop",
                    .title = "The text goes round in a loop",
                    .what = "Up to 100 characters of the target come four "
                            "times running or more.",
                    .why = "A model has lost its way; what the source goes on "
                           "to say is missing.",
                    .cure = "Translate the sentence anew.",
                    .its = "duplication",
                    .mqm = "fluency/unintelligible",
                    .severity = Severity::error,
                    .target_only = TargetOnly::reduced,
                    .reads = Reads::words,
                    .in_code = Share::any,
                    .yields_to = {{"untranslated-segment"}, {"bilingual-echo"}},
                    .plants = {"minor_id2_repeat4"},
                    .bad = {{"Sie lachte.", "She laughed [[and and and and]]"},
                            {"Er kam am Morgen.",
                             "He came [[in the morning in the morning in the "
                             "morning in the morning]]."}},
                    .good = {{"Nein, nein, nein, nein!", "No, no, no, no!"},
                             {"Titel ------------", "Title ------------"}}},
          .check = check};
}

}  // namespace interlint::rules::repetition_loop
