#include <fmt/format.h>

#include "evidence/words/copied_runs.h"
#include "evidence/words/words.h"
#include "rules/rule.h"

namespace interlint::rules::bilingual_echo {
namespace {

constexpr std::size_t least_words = 2;
constexpr std::size_t least_beside = 2;

bool is_source_text(const Pair& pair, const CopiedRun& run) {
  for (std::size_t i = run.target; i < run.target + run.size; ++i)
    if (pair.readings[i] == WordReading::copied) return true;
  return false;
}

/// The copied text with the sentence mark behind it.
Span with_end_mark(const Side& side, Span span) {
  if (span.end < side.text.size() &&
      std::string_view(".!?").find(side.text[span.end]) !=
          std::string_view::npos)
    ++span.end;
  return span;
}

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  const std::size_t whole = pair.source.words.size();
  if (whole < least_words || pair.target.words.size() < whole + least_beside)
    return;
  for (const CopiedRun& run : copied_runs(pair, whole)) {
    const Span target = with_end_mark(pair.target, run.in_target(pair));
    if (!is_source_text(pair, run) || is_quoted(pair.target, target)) continue;
    report.add(pair, {.source = with_end_mark(pair.source, run.in_source(pair)),
                      .target = target,
                      .message = fmt::format("The source text “{}” stands "
                                             "beside its translation.",
                                             pair.target[target]),
                      .confidence = 0.95F});
  }
}

}  // namespace

Rule rule() {
  return {.about = {.code = "UNT005",
                    .name = "bilingual-echo",
                    .title = "Source text beside its translation",
                    .what = "The target repeats the whole source and adds the "
                            "translation.",
                    .why = "Readers see a sentence they cannot read.",
                    .cure = "Delete the source text.",
                    .its = "untranslated",
                    .mqm = "accuracy/untranslated",
                    .severity = Severity::error,
                    .target_only = TargetOnly::off,
                    .asks_readings = true,
                    .reads = Reads::words,
                    .copied_text = CopiedText::judged,
                    .yields_to = {{"repeated-segment", Reach::inside},
                                  {"protected-text-translated"},
                                  {"characters", Reach::touch}},
                    .plants = {"echo"},
                    .bad = {{"[[Er schwieg.]]",
                             "[[Er schwieg.]] He said nothing."}},
                    .good = {{"Angela Merkel",
                              "Chancellor Angela Merkel of "
                              "Germany"},
                             {"Er schwieg.", "He said nothing."}}},
          .check = check};
}

}  // namespace interlint::rules::bilingual_echo
