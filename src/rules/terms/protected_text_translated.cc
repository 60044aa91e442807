#include <fmt/format.h>

#include "phrases/glossary.h"
#include "rules/rule.h"
#include "rules/terms/terms.h"

namespace interlint::rules::protected_text_translated {
namespace {

constexpr float sure = 0.9F;

bool is_capital(const Word& word) {
  return word.casing != Casing::lower && word.casing != Casing::none;
}

/// A place of the target, and the capitalised words that touch it: a name
/// became a name.
std::optional<Span> whole_name(const Side& target, std::optional<Span> place) {
  if (!place) return place;
  const auto joins = [&](std::uint32_t end, std::uint32_t begin) {
    return target.between(end, begin) == " ";
  };
  for (const Word& word : target.words) {
    if (place->end < word.span.begin && is_capital(word) &&
        joins(place->end, word.span.begin))
      place->end = word.span.end;
  }
  for (std::size_t i = target.words.size(); i-- > 0;) {
    const Word& word = target.words[i];
    if (i > 0 && word.span.end < place->begin && is_capital(word) &&
        joins(word.span.end, place->begin))
      place->begin = word.span.begin;
  }
  return place;
}

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  for (const TermUse& use : pair.terms) {
    const GlossaryEntry& entry = pair.glossary->entries()[use.entry];
    if (!entry.verbatim || !use.approved.empty() || use.in_compound) continue;
    Notice notice{
        .source = use.source.span,
        .target = whole_name(pair.target, rendering_of(pair, use.source)),
        .confidence = sure,
        .facts = {{"term", entry.source}, {"support", "glossary"}}};
    notice.message =
        notice.target
            ? fmt::format("“{}” must not be translated; it became “{}”.",
                          entry.source, pair.target[*notice.target])
            : fmt::format("“{}” must stand in the target as it is.",
                          entry.source);
    if (notice.target)
      notice.edits = {{.target = *notice.target, .text = entry.source}};
    report.add(pair, std::move(notice));
  }
}

}  // namespace

// The examples are checked with tests/data/tiny-glossary.csv.
Rule rule() {
  return {.about = {.code = "DNT001",
                    .name = "protected-text-translated",
                    .title = "Protected word translated",
                    .what = "A word that the glossary says not to translate "
                            "does not stand in the target.",
                    .why = "Names of products, programmes and institutions are "
                           "found by their own form alone.",
                    .cure = "Leave the word as the source has it.",
                    .its = "terminology",
                    .mqm = "accuracy/no-translate",
                    .severity = Severity::error,
                    .needs = {Need::glossary},
                    .fixes = Fixes::shown,
                    .bad = {{"Die [[Tagesschau]] zeigt die Stadt.",
                             "The [[Daily Show]] shows the city."}},
                    .good = {{"Die Tagesschau zeigt die Stadt.",
                              "The Tagesschau shows the city."},
                             {"Der Bericht der Tagesschaus kommt.",
                              "The Tagesschau’s report comes."}}},
          .check = check};
}

}  // namespace interlint::rules::protected_text_translated
