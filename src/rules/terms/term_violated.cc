#include <fmt/format.h>

#include "phrases/glossary.h"
#include "rules/rule.h"
#include "rules/terms/terms.h"

namespace interlint::rules::term_violated {
namespace {

constexpr float sure = 0.9F;
/// A longer word may have a rendering of its own.
constexpr float sure_of_compound = 0.6F;

/// Has the term renderings to choose from, and stands none of them there?  One
/// that is forbidden is another rule's matter.
bool is_violated(const GlossaryEntry& entry, const TermUse& use) {
  return use.source.count > 0 && !entry.verbatim && !entry.proposal().empty() &&
         use.approved.empty() && use.forbidden.empty();
}

Notice notice_of(const Pair& pair, const GlossaryEntry& entry,
                 const TermUse& use) {
  const std::string wanted = wanted_renderings(pair, use);
  const std::string_view seen = pair.source[use.source.span];
  Notice notice{.source = use.source.span,
                .target = rendering_of(pair, use.source),
                .confidence = use.in_compound ? sure_of_compound : sure,
                .facts = {{"term", entry.source},
                          {"rendering", entry.proposal()},
                          {"support", "glossary"}}};
  if (use.in_compound) notice.severity = Severity::warning;
  if (!notice.target) {
    notice.message = fmt::format(
        "The glossary has {} for “{}”; the target does not.", wanted, seen);
    return notice;
  }
  notice.message = fmt::format("“{}” is “{}” here; the glossary has {}.", seen,
                               pair.target[*notice.target], wanted);
  notice.edits = {{.target = *notice.target, .text = entry.proposal()}};
  return notice;
}

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  for (const TermUse& use : pair.terms) {
    const GlossaryEntry& entry = pair.glossary->entries()[use.entry];
    if (is_violated(entry, use)) report.add(pair, notice_of(pair, entry, use));
  }
}

}  // namespace

// The examples are checked with tests/data/tiny-glossary.csv.
Rule rule() {
  return {
      .about =
          {.code = "TRM001",
           .name = "term-violated",
           .title = "Term not as the glossary has it",
           .what = "A source term of the glossary stands in the source, and "
                   "none of its renderings in the target.",
           .why = "Readers take two words for two things, and what was agreed "
                  "upon is lost.",
           .cure = "Use the rendering of the glossary, or add the one that "
                   "stands there to it as admitted.",
           .its = "terminology",
           .mqm = "terminology/termbase",
           .severity = Severity::error,
           .needs = {Need::glossary},
           .yields_to = {{"untranslated-segment"},
                         {"protected-text-translated"}},
           .fixes = Fixes::shown,
           .bad = {{"Die [[Fabrik]] steht in der Stadt.",
                    "The [[factory]] stands in the city."},
                   {"Die [[Altfabriken]] stehen in der Stadt.",
                    "The [[old factories]] stand in the city."}},
           .good = {{"Die Fabriken stehen in der Stadt.",
                     "The plants stand in the city."},
                    {"Die Altfabrik steht in der Stadt.",
                     "The old plant stands in the city."}}},
      .check = check};
}

}  // namespace interlint::rules::term_violated
