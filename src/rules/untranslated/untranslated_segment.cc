#include <fmt/format.h>

#include <set>

#include "evidence/words/copied_runs.h"
#include "evidence/words/words.h"
#include "languages/guess.h"
#include "languages/vocabulary.h"
#include "model/language.h"
#include "rules/rule.h"

namespace interlint::rules::untranslated_segment {
namespace {

constexpr std::size_t least_run = 3;
constexpr std::size_t least_grammar = 3;
constexpr std::size_t least_words_to_vote = 5;
constexpr std::size_t least_votes = 3;
constexpr float least_share = 0.3F;
constexpr float least_margin = 0.2F;

/// What in a run of words shows that it is text of the source's language.
struct Evidence {
  std::set<std::uint64_t> grammar;  ///< function words, each once
  std::size_t content = 0;          ///< words in small letters the target lacks
};

Evidence evidence_in(const Pair& pair, const CopiedRun& run) {
  Evidence seen;
  for (std::size_t i = run.target; i < run.target + run.size; ++i) {
    const Word& word = pair.target.words[i];
    if (word.casing != Casing::lower) continue;
    if (is_source_function_word(pair, word.hash))
      seen.grammar.insert(word.hash);
    else if (pair.readings[i] == WordReading::copied)
      ++seen.content;
  }
  return seen;
}

bool is_left(const Pair& pair, const CopiedRun& run) {
  if (run.size < least_run || is_quoted(pair.target, run.in_target(pair)))
    return false;
  // A few small words may belong to a name: “Haus der Kulturen der Welt”.
  const Evidence seen = evidence_in(pair, run);
  return seen.content > 0 || seen.grammar.size() >= least_grammar;
}

bool is_equal(const Pair& pair) {
  const auto& words = pair.target.words;
  if (words.size() != pair.source.words.size() || words.size() < 2)
    return false;
  const auto runs = copied_runs(pair, words.size());
  if (runs.empty()) return false;
  const Evidence seen = evidence_in(pair, runs.front());
  return seen.content > 0 || !seen.grammar.empty();
}

/// Does the whole target read like the source's language?
bool votes_for_source(const Pair& pair) {
  if (pair.target.words.size() < least_words_to_vote ||
      pair.target.vocabulary == nullptr)
    return false;
  const auto vote =
      guess(pair.target.words, pair.target.vocabulary->all_function_words());
  return vote && vote->votes >= least_votes && vote->share >= least_share &&
         vote->margin >= least_margin &&
         vote->language == primary(pair.source.language);
}

Span all_of(const Side& side) {
  return {side.words.front().span.begin,
          static_cast<std::uint32_t>(side.text.size())};
}

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  if (pair.target.empty() || pair.source.empty()) return;
  if (is_equal(pair) || votes_for_source(pair)) {
    report.add(pair, {.source = all_of(pair.source),
                      .target = all_of(pair.target),
                      .message = "The segment is still in the source language.",
                      .confidence = 0.95F});
    return;
  }
  for (const CopiedRun& run : copied_runs(pair, least_run)) {
    if (!is_left(pair, run)) continue;
    const Span target = run.in_target(pair);
    report.add(pair,
               {.source = run.in_source(pair),
                .target = target,
                .message = fmt::format("“{}” was left in the source language.",
                                       pair.target[target]),
                .confidence = 0.95F});
  }
}

}  // namespace

Rule rule() {
  return {
      .about = {.code = "UNT001",
                .name = "untranslated-segment",
                .title = "Text left in the source language",
                .what = "A segment equals its source, or holds three or more "
                        "of its words in a row.",
                .why = "Readers of the translation cannot read it.",
                .cure = "Translate the passage.",
                .its = "untranslated",
                .mqm = "accuracy/untranslated",
                .severity = Severity::error,
                .target_only = TargetOnly::reduced,
                .asks_readings = true,
                .reads = Reads::words,
                .in_code = Share::most,
                .copied_text = CopiedText::judged,
                .yields_to = {{"bilingual-echo"},
                              {"repeated-segment", Reach::inside},
                              {"protected-text-translated"},
                              {"characters", Reach::touch}},
                .plants = {"left-german"},
                .bad = {{"[[Die Lage bleibt]] ernst.",
                         "[[Die Lage bleibt]] serious."},
                        {"[[Wir sehen uns morgen.]]",
                         "[[Wir sehen uns morgen.]]"}},
                .good = {{"Das Haus der Kulturen der Welt öffnet.",
                          "The Haus der Kulturen der Welt is opening."},
                         {"Die Lage bleibt ernst.",
                          "The situation remains serious."}}},
      .check = check};
}

}  // namespace interlint::rules::untranslated_segment
