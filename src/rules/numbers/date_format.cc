#include <fmt/format.h>

#include <algorithm>

#include "languages/vocabulary.h"
#include "rules/numbers/style.h"
#include "rules/rule.h"

namespace interlint::rules::date_format {
namespace {

/// "24.12.2025", "24.12.": figures between full stops.
bool is_dotted(std::string_view phrase) {
  return std::ranges::count(phrase, '.') >= 2 &&
         std::ranges::all_of(phrase, [](char c) {
           return c == '.' || c == ' ' || (c >= '0' && c <= '9');
         });
}

/// “2.6.24”: a year in two figures and nothing filled up with a nought.
bool may_be_version(std::string_view phrase) {
  const std::size_t last = phrase.rfind('.');
  return phrase.size() - last - 1 == 2 && phrase.front() != '0' &&
         phrase.find(".0") == std::string_view::npos;
}

/// The last word before the place; null if there is none.
const Word* word_before(const Side& side, std::uint32_t at) {
  const Word* last = nullptr;
  for (const Word& word : side.words)
    if (word.span.end <= at) last = &word;
  return last;
}

/// Does the source read the same figures as a date, and say so: “am”, “vom”?
bool is_date_of_source(const Side& source, std::string_view phrase) {
  if (source.vocabulary == nullptr) return false;
  const WordSet& openers = source.vocabulary->words("before-dates");
  return std::ranges::any_of(source.quantities, [&](const Quantity& quantity) {
    if (quantity.quality != Quality::month || source[quantity.span] != phrase)
      return false;
    const Word* before = word_before(source, quantity.span.begin);
    return openers.empty() || (before != nullptr && openers.has(before->hash));
  });
}

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  const Side& side = pair.target;
  for (const Quantity& quantity : side.quantities) {
    if (quantity.quality != Quality::month) continue;
    const std::string_view phrase = side[quantity.span];
    if (!is_dotted(phrase)) continue;
    if (date_mark(side.language) == '.') continue;
    if (may_be_version(phrase) && !is_date_of_source(pair.source, phrase))
      continue;
    report.add(pair,
               {.target = quantity.span,
                .message = fmt::format("“{}”: dates are not written with full "
                                       "stops here.",
                                       phrase),
                .confidence = 0.8F});
  }
}

}  // namespace

Rule rule() {
  return {
      .about = {.code = "DAT020",
                .name = "date-format",
                .title = "Date written the foreign way",
                .what = "A date in figures has the full stops of the source.",
                .why = "Readers may take the day for the month.",
                .cure = "Write the month as a word: 24 December 2025.",
                .its = "locale-violation",
                .mqm = "locale-convention/date-format",
                .severity = Severity::warning,
                .target_only = TargetOnly::reduced,
                .reads = Reads::figures,
                .copied_text = CopiedText::judged,
                .yields_to = {{"repeated-segment"},
                              {"segment-added"},
                              {"block-added"}},
                .bad = {{"Das Fest ist am 24.12.2025.",
                         "The party is on [[24.12.2025]]."}},
                .good = {{"Das Fest ist am 24.12.2025.",
                          "The party is on 24 December 2025."},
                         {"Version 24.12.1 ist da.",
                          "Version 24.12.1 is out."}}},
      .check = check};
}

}  // namespace interlint::rules::date_format
