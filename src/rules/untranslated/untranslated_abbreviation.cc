#include <fmt/format.h>

#include "evidence/words/words.h"
#include "phrases/phrasebook.h"
#include "rules/rule.h"

namespace interlint::rules::untranslated_abbreviation {
namespace {

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  if (pair.phrasebook == nullptr) return;
  const Abbreviations& known = pair.phrasebook->abbreviations();
  for (const auto& [span, right] :
       known.hits(pair.target.text, pair.target.words)) {
    if (is_quoted(pair.target, span)) continue;
    report.add(pair, {.target = span,
                      .message = fmt::format(
                          "“{}” is an abbreviation of the source language; "
                          "usually meant: {}.",
                          pair.target[span], *right)});
  }
}

}  // namespace

Rule rule() {
  return {
      .about = {.code = "UNT004",
                .name = "untranslated-abbreviation",
                .title = "Abbreviation of the source language left",
                .what = "The target holds an abbreviation that only the "
                        "source language has.",
                .why = "Readers of the translation do not know it.",
                .cure = "Write what the target language writes.",
                .its = "untranslated",
                .mqm = "accuracy/untranslated",
                .severity = Severity::warning,
                .target_only = TargetOnly::reduced,
                .reads = Reads::words,
                .approval = Approval::of_target,
                .copied_text = CopiedText::judged,
                .yields_to = {{"untranslated-segment"},
                              {"bilingual-echo"},
                              {"repeated-segment"},
                              {"protected-text-translated"},
                              {"characters", Reach::touch}},
                .plants = {"german-abbreviation"},
                .bad = {{"Er nimmt z. B. Holz.", "He uses [[z.B.]] wood."},
                        {"Das kostet 3 Mio. Euro.",
                         "That costs 3 [[Mio.]] euros."}},
                .good = {{"Er nimmt z. B. Holz.", "He uses e.g. wood."},
                         {"Der Mio. ist ein Gerät.", "The Mio is a device."}}},
      .check = check};
}

}  // namespace interlint::rules::untranslated_abbreviation
