#include <fmt/format.h>

#include "rules/common/alignment_gaps.h"
#include "rules/rule.h"

namespace interlint {
namespace {

void check(const Article& article, Report& report) {
  for (const Gap& gap : gaps(article, Lacking::target)) {
    if (gap.extent != Extent::sentences || is_cut_off(article, gap)) continue;
    if (gap.confidence < least_gap_confidence) continue;
    report.add({.source = gap.span,
                .target = gap.missing,
                .message = fmt::format("{} {} no counterpart here.",
                                       shown(article, gap, Lacking::target),
                                       gap.count == 1 ? "has" : "have"),
                .confidence = gap.confidence,
                .severity =
                    weighs_in_full(gap) ? Severity::error : Severity::warning});
  }
}

}  // namespace

Rule segment_omitted() {
  return {
      .about =
          {.code = "OMI001",
           .name = "segment-omitted",
           .title = "Sentence left out",
           .what = "A sentence of the source has no counterpart in the target.",
           .why = "Readers of the translation never learn what it says.",
           .cure = "Translate the sentence, or accept the finding if it was "
                   "left out on purpose.",
           .its = "omission",
           .mqm = "accuracy/omission",
           .severity = Severity::error,
           .bad = {{"Der Zug hielt am Bahnhof von Bremen. [[Niemand stieg aus, "
                    "denn es war schon nach Mitternacht.]] Dann fuhr er nach "
                    "Hamburg weiter.",
                    "The train stopped at the station in Bremen.[[]] Then it "
                    "went on to Hamburg."}},
           .good = {{"Der Zug hielt. Niemand stieg aus.",
                     "The train stopped. No one got off."}}},
      .check = check};
}

}  // namespace interlint
