#include <fmt/format.h>

#include <algorithm>

#include "evidence/numbers/dates.h"
#include "rules/numbers/disagreements.h"

namespace interlint::rules::weekday_date_conflict {
namespace {

/// The weekday that the date has, where another one is written.
std::optional<std::int64_t> right_weekday(const CalendarDate& date) {
  if (!date.year || !date.weekday || !exists(date)) return std::nullopt;
  const std::int64_t right = weekday_of(*date.year, date.month, date.day);
  if (right == *date.weekday) return std::nullopt;
  return right;
}

bool same_day(const CalendarDate& a, const CalendarDate& b) {
  return a.day == b.day && a.month == b.month && a.year == b.year;
}

/// Has a finding about that date been made from the source already?
bool is_told_of(const Pair& pair, Span date) {
  return std::ranges::any_of(pair.pairing.disagreements, [&](const auto& d) {
    return d.target && d.source && d.score >= least_number_score &&
           date.holds(target_of(pair, d).span);
  });
}

std::string message(const Side& side, const CalendarDate& date,
                    std::int64_t right) {
  const Quantity weekday{.quality = Quality::weekday, .value = whole(right)};
  return fmt::format("“{}” was a {}.", side[date.span], figure(weekday));
}

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  const std::vector<CalendarDate> in_source = dates(pair.source);
  for (const CalendarDate& date : in_source) {
    if (const auto right = right_weekday(date)) {
      report.add(pair, {.source = date.span,
                        .message = message(pair.source, date, *right),
                        .confidence = 0.9F,
                        .severity = Severity::info});
    }
  }
  for (const CalendarDate& date : dates(pair.target)) {
    const auto right = right_weekday(date);
    if (!right || is_told_of(pair, date.span)) continue;
    const bool in_both =
        std::ranges::any_of(in_source, [&](const CalendarDate& other) {
          return same_day(date, other) && other.weekday == date.weekday;
        });
    if (in_both) continue;
    report.add(pair, {.target = date.span,
                      .message = message(pair.target, date, *right),
                      .confidence = 0.9F});
  }
}

}  // namespace

Rule rule() {
  return {
      .about = {.code = "DAT004",
                .name = "weekday-date-conflict",
                .title = "Weekday does not fall on that date",
                .what = "A date with its year is given another weekday than it "
                        "has; a fault of the source is a notice.",
                .why =
                    "One of the two is wrong, and readers come on one of them.",
                .cure = "Look up the date.",
                .its = "numbers",
                .mqm = "accuracy/mistranslation",
                .severity = Severity::warning,
                .target_only = TargetOnly::reduced,
                .reads = Reads::figures,
                .copied_text = CopiedText::judged,
                .yields_to = {{"repeated-segment"},
                              {"segment-added"},
                              {"block-added"}},
                .bad = {{"Der Rat tagt am 5. März 2024.",
                         "The council meets on [[Wednesday, March 5, 2024]]."},
                        {"Der Rat tagt am [[Montag, dem 5. März 2024]].",
                         "The council meets on Monday, March 5, 2024."}},
                .good = {{"Der Rat tagt am Dienstag, dem 5. März 2024.",
                          "The council meets on Tuesday, March 5, 2024."},
                         {"Der Rat tagt am Montag, dem 5. März.",
                          "The council meets on Monday, March 5."}}},
      .check = check};
}

}  // namespace interlint::rules::weekday_date_conflict
