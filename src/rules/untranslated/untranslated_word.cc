#include <fmt/format.h>

#include "evidence/words/words.h"
#include "rules/rule.h"

namespace interlint::rules::untranslated_word {
namespace {

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  for (std::size_t i = 0; i < pair.target.words.size(); ++i) {
    const WordReading reading = pair.readings[i];
    if (reading != WordReading::copied && reading != WordReading::foreign)
      continue;
    const Word& word = pair.target.words[i];
    if (is_quoted(pair.target, word.span) || is_name_particle(pair, i) ||
        is_address(pair.target, word.span))
      continue;
    Notice notice{
        .target = word.span,
        .message = fmt::format("“{}” is a word of the source language.",
                               pair.target[word]),
        .confidence = reading == WordReading::copied ? 0.9F : 0.8F};
    if (const auto copy = place_of(pair.source, word.hash))
      notice.source = pair.source.words[*copy].span;
    report.add(pair, std::move(notice));
  }
}

}  // namespace

Rule rule() {
  return {
      .about = {.code = "UNT002",
                .name = "untranslated-word",
                .title = "Word left in the source language",
                .what = "A word in small letters belongs to the source "
                        "language and not to the target's.",
                .why = "The reader stumbles over a word that is not English "
                       "or whatever the text should be.",
                .cure = "Translate the word.",
                .its = "untranslated",
                .mqm = "accuracy/untranslated",
                .severity = Severity::warning,
                .target_only = TargetOnly::reduced,
                .asks_readings = true,
                .reads = Reads::words,
                .approval = Approval::of_target,
                .copied_text = CopiedText::judged,
                .yields_to = {{"untranslated-segment"},
                              {"bilingual-echo"},
                              {"wrong-language"},
                              {"repeated-segment"},
                              {"protected-text-translated"},
                              {"characters", Reach::touch}},
                .plants = {"critical_id4_codemix", "german-word"},
                .bad = {{"Er kam [[trotzdem]].", "He came [[trotzdem]]."}},
                .good = {{"Ursula von der Leyen kam.",
                          "Ursula von der Leyen came."},
                         {"Er nannte es „wunderbar“.",
                          "He called it “wunderbar”."}}},
      .check = check};
}

}  // namespace interlint::rules::untranslated_word
