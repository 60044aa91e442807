#include "rules/completeness/gap_report.h"

#include <fmt/format.h>

namespace interlint {
namespace {

Severity below(Severity severity) {
  return severity == Severity::error ? Severity::warning : Severity::info;
}

/// A block weighs by itself, a sentence by its words.
bool is_sure(const Gap& gap) {
  return gap.extent == GapExtent::blocks ? gap.confidence >= full_gap_confidence
                                         : weighs_in_full(gap);
}

Notice notice(const Article& article, const Gap& gap, Lacking lacking,
              Severity full) {
  const bool in_source = lacking == Lacking::target;
  return {.source = in_source ? gap.span : gap.missing,
          .target = in_source ? gap.missing : gap.span,
          .message = fmt::format("{} {} no counterpart {}.",
                                 shown(article, gap, lacking),
                                 gap.count == 1 ? "has" : "have",
                                 in_source ? "here" : "in the source"),
          .confidence = gap.confidence,
          .severity = is_sure(gap) ? full : below(full)};
}

}  // namespace

void report_gaps(const Article& article, Lacking lacking, GapExtent extent,
                 Severity full, Report& report) {
  for (const Gap& gap : gaps(article, lacking)) {
    if (gap.extent != extent || gap.confidence < least_gap_confidence) continue;
    if (lacking == Lacking::target && is_cut_off(article, gap)) continue;
    report.add(notice(article, gap, lacking, full));
  }
}

}  // namespace interlint
