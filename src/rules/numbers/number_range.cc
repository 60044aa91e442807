#include <fmt/format.h>

#include <algorithm>

#include "rules/numbers/disagreements.h"

namespace interlint::rules::number_range {
namespace {

/// Both ends of the range that `end` belongs to.
Span whole_range(const Side& side, const Quantity& end) {
  Span span = end.span;
  for (const Quantity& other : side.quantities)
    if (other.range == end.range) span = hull(span, other.span);
  return span;
}

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  for (const Disagreement& one : sure(pair.pairing, {Difference::range})) {
    const Span source = whole_range(pair.source, source_of(pair, one));
    const Span target = whole_range(pair.target, target_of(pair, one));
    Notice notice =
        evidence(pair, one,
                 fmt::format("“{}” became “{}”: from and to are exchanged.",
                             pair.source[source], pair.target[target]));
    notice.source = source;
    notice.target = target;
    report.add(pair, std::move(notice));
  }
}

}  // namespace

Rule rule() {
  return {.about = {.code = "NUM012",
                    .name = "number-range",
                    .title = "From and to exchanged",
                    .what = "The two ends of a range have changed places.",
                    .why = "A rise became a fall.",
                    .cure = "Put the ends in the order of the source.",
                    .its = "numbers",
                    .mqm = "accuracy/mistranslation",
                    .severity = Severity::error,
                    .reads = Reads::figures,
                    .copied_text = CopiedText::judged,
                    .yields_to = {{"repeated-segment"},
                                  {"segment-added"},
                                  {"block-added"},
                                  {"characters", Reach::touch}},
                    .bad = {{"Der Anteil stieg von [[12 auf 18 Prozent]].",
                             "The share rose from [[18 to 12 percent]]."}},
                    .good = {{"Der Anteil stieg von 12 auf 18 Prozent.",
                              "The share rose from 12 to 18 percent."}}},
          .check = check};
}

}  // namespace interlint::rules::number_range
