#include <fmt/format.h>

#include "lexicon/glossary.h"
#include "rules/common/terms.h"
#include "rules/rule.h"

namespace interlint {
namespace {

constexpr float sure = 0.9F;

void check(const Pair& pair, Report& report) {
  for (const TermUse& use : pair.terms) {
    const GlossaryEntry& entry = pair.glossary->entries()[use.entry];
    if (!entry.verbatim || !use.approved.empty() || use.in_compound) continue;
    Notice notice{.source = use.source.span,
                  .target = rendering_of(pair, use.source),
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
Rule protected_text_translated() {
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
                    .bad = {{"Die [[Tagesschau]] zeigt die Stadt.",
                             "The [[Daily News]] shows the city."}},
                    .good = {{"Die Tagesschau zeigt die Stadt.",
                              "The Tagesschau shows the city."},
                             {"Der Bericht der Tagesschaus kommt.",
                              "The Tagesschau’s report comes."}}},
          .check = check};
}

}  // namespace interlint
