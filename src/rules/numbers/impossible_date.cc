#include <fmt/format.h>

#include <algorithm>

#include "evidence/numbers/dates.h"
#include "languages/vocabulary.h"
#include "rules/rule.h"

namespace interlint::rules::impossible_date {
namespace {

std::string message(const Side& side, const CalendarDate& date) {
  return fmt::format("There is no such day as “{}”.", side[date.span]);
}

/// "In February 31 guests came": a month, and a number of something.
bool is_count(const Side& side, const CalendarDate& date) {
  if (date.year || date.span.empty() || side.vocabulary == nullptr)
    return false;
  const char last = side.text[date.span.end - 1];
  if (last < '0' || last > '9') return false;
  const auto word =
      std::ranges::lower_bound(side.words, date.span.end, {},
                               [](const Word& w) { return w.span.begin; });
  if (word == side.words.end() || word->casing != Casing::lower) return false;
  return side[Span{date.span.end, word->span.begin}] == " " &&
         !side.vocabulary->function_words().has(word->hash);
}

bool same(const CalendarDate& a, const CalendarDate& b) {
  return a.day == b.day && a.month == b.month && exists(a) == exists(b);
}

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  const std::vector<CalendarDate> in_source = dates(pair.source);
  for (const CalendarDate& date : in_source) {
    if (exists(date) || is_count(pair.source, date)) continue;
    report.add(pair, {.source = date.span,
                      .message = message(pair.source, date),
                      .severity = Severity::info});
  }
  for (const CalendarDate& date : dates(pair.target)) {
    if (exists(date) || is_count(pair.target, date)) continue;
    if (std::ranges::any_of(in_source, [&](const CalendarDate& other) {
          return same(date, other);
        }))
      continue;
    report.add(pair,
               {.target = date.span, .message = message(pair.target, date)});
  }
}

}  // namespace

Rule rule() {
  return {
      .about =
          {.code = "DAT005",
           .name = "impossible-date",
           .title = "No such day",
           .what = "A day that its month does not have, as 30 February; in the "
                   "source as well it is a notice.",
           .why = "The reader cannot know which day is meant.",
           .cure = "Look up the date.",
           .its = "numbers",
           .mqm = "accuracy/mistranslation",
           .severity = Severity::warning,
           .target_only = TargetOnly::full,
           .reads = Reads::figures,
           .copied_text = CopiedText::judged,
           .yields_to = {{"repeated-segment"},
                         {"segment-added"},
                         {"block-added"}},
           .bad = {{"Der Rat tagt am 28. Februar.",
                    "The council meets on [[February 30]]."},
                   {"Der Rat tagt am [[31. April]].",
                    "The council meets on April 31."}},
           .good = {{"Der Rat tagt am 28. Februar.",
                     "The council meets on February 28."},
                    {"Der Rat tagte am 29. Februar 2024.",
                     "The council met on February 29, 2024."}}},
      .check = check};
}

}  // namespace interlint::rules::impossible_date
