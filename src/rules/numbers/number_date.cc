#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "rules/numbers/disagreements.h"

namespace interlint::rules::number_date {
namespace {

/// Day and month of one date, each in the place of the other: 3.4. as March 4.
std::optional<std::pair<Disagreement, Disagreement>> exchanged(
    const Pair& pair, const std::vector<Disagreement>& changes) {
  const auto of = [&](Quality quality) {
    return std::ranges::find_if(changes, [&](const Disagreement& d) {
      return source_of(pair, d).quality == quality;
    });
  };
  const auto day = of(Quality::day);
  const auto month = of(Quality::month);
  if (day == changes.end() || month == changes.end()) return std::nullopt;
  if (source_of(pair, *day).value != target_of(pair, *month).value ||
      source_of(pair, *month).value != target_of(pair, *day).value)
    return std::nullopt;
  return std::pair(*day, *month);
}

void report_exchange(const Pair& pair, const Disagreement& day,
                     const Disagreement& month, Report& report) {
  const Span source =
      hull(source_of(pair, day).span, source_of(pair, month).span);
  const Span target =
      hull(target_of(pair, day).span, target_of(pair, month).span);
  Notice notice =
      evidence(pair, day,
               fmt::format("“{}” became “{}”: day and month are exchanged.",
                           pair.source[source], pair.target[target]));
  notice.source = source;
  notice.target = target;
  notice.confidence = std::max(day.score, month.score);
  report.add(pair, std::move(notice));
}

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  const std::vector<Disagreement> changes =
      sure(pair.pairing, {Difference::date});
  const auto swap = exchanged(pair, changes);
  if (swap) report_exchange(pair, swap->first, swap->second, report);
  std::vector<Span> told_of;
  for (const Disagreement& one : changes) {
    const Quality quality = source_of(pair, one).quality;
    if (swap && (quality == Quality::day || quality == Quality::month))
      continue;
    const Span target = target_of(pair, one).span;
    if (std::ranges::find(told_of, target) != told_of.end()) continue;
    told_of.push_back(target);
    report.add(pair,
               evidence(pair, one, fmt::format("{}.", became(pair, one))));
  }
}

}  // namespace

Rule rule() {
  return {
      .about = {.code = "DAT001",
                .name = "number-date",
                .title = "Date changed",
                .what = "A day, month, year or decade is another than in the "
                        "source, or day and month are exchanged.",
                .why = "Readers miss the appointment, history moves.",
                .cure = "Give the date of the source.",
                .its = "numbers",
                .mqm = "accuracy/mistranslation",
                .severity = Severity::error,
                .reads = Reads::figures,
                .copied_text = CopiedText::judged,
                .yields_to = {{"repeated-segment"},
                              {"segment-added"},
                              {"block-added"}},
                .plants = {"num_year", "num_month", "num_dateswap"},
                .bad = {{"Das Fest war im [[März]] 2014.",
                         "The festival was in [[May]] 2014."},
                        {"In den [[1990er Jahren]] stieg der Konsum.",
                         "Consumption rose in the [[1980s]]."}},
                .good = {{"Sie kam am 7. März 2019 an.",
                          "She arrived on March 7, 2019."},
                         {"Sie kam am 07.03.2019 an.",
                          "She arrived on March 7, 2019."}}},
      .check = check};
}

}  // namespace interlint::rules::number_date
