#include <fmt/format.h>

#include "rules/numbers/disagreements.h"

namespace interlint::rules::number_weekday {
namespace {

/// Agencies write "today" for a weekday, so a lost one is a notice.
constexpr float least_lost_score = 0.5F;

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  for (const Disagreement& one : sure(pair.pairing, {Difference::weekday}))
    report.add(pair,
               evidence(pair, one, fmt::format("{}.", became(pair, one))));
  for (const Disagreement& one :
       sure(pair.pairing, {Difference::missing}, least_lost_score)) {
    const Quantity& quantity = source_of(pair, one);
    if (quantity.quality != Quality::weekday) continue;
    Notice notice = evidence(pair, one,
                             fmt::format("{} is not in the translation.",
                                         told(pair.source, quantity)));
    notice.severity = Severity::info;
    report.add(pair, std::move(notice));
  }
}

}  // namespace

Rule rule() {
  return {
      .about = {.code = "DAT003",
                .name = "number-weekday",
                .title = "Weekday changed",
                .what =
                    "A weekday is another than in the source; a lost one is a "
                    "notice.",
                .why = "Readers come on the wrong day.",
                .cure = "Name the weekday of the source.",
                .its = "numbers",
                .mqm = "accuracy/mistranslation",
                .severity = Severity::warning,
                .reads = Reads::figures,
                .copied_text = CopiedText::judged,
                .yields_to = {{"repeated-segment"},
                              {"segment-added"},
                              {"block-added"}},
                .plants = {"num_weekday"},
                .bad = {{"Das Spiel ist am [[Dienstag]].",
                         "The match is on [[Thursday]]."}},
                .good = {{"Das Spiel ist am Dienstag.",
                          "The match is on Tuesday."},
                         {"Es geschah in der Nacht auf Sonntag.",
                          "It happened on Saturday night."}}},
      .check = check};
}

}  // namespace interlint::rules::number_weekday
