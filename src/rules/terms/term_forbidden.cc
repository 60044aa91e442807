#include <fmt/format.h>

#include "phrases/glossary.h"
#include "rules/rule.h"
#include "rules/terms/terms.h"

namespace interlint::rules::term_forbidden {
namespace {

constexpr float sure = 0.9F;
/// How often the source term is used, of all the terms of the pair.
std::size_t uses_of(const Pair& pair, std::uint32_t entry) {
  std::size_t count = 0;
  for (const TermUse& use : pair.terms)
    if (use.entry == entry) ++count;
  return count;
}

/// Where every use of the source term is rendered as it should be, a forbidden
/// word renders something else.
bool is_other_word(const Pair& pair, const TermUse& use) {
  return use.source.count > 0 &&
         use.approved.size() >= uses_of(pair, use.entry);
}

/// Two uses of one term speak of the same places.
bool is_first_use(const Pair& pair, const TermUse& use) {
  for (const TermUse& earlier : pair.terms)
    if (earlier.entry == use.entry) return &earlier == &use;
  return true;
}

std::string message_of(const Pair& pair, const TermUse& use, Span place) {
  const std::string wanted = wanted_renderings(pair, use);
  if (wanted.empty())
    return fmt::format("The glossary forbids “{}”.", pair.target[place]);
  return fmt::format("The glossary forbids “{}” for “{}”; it has {}.",
                     pair.target[place], pair.source[use.source.span], wanted);
}

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  for (const TermUse& use : pair.terms) {
    if (is_other_word(pair, use) || !is_first_use(pair, use)) continue;
    const std::string& proposal =
        pair.glossary->entries()[use.entry].proposal();
    for (const TermPlace& run : use.forbidden) {
      Notice notice{.target = run.span,
                    .message = message_of(pair, use, run.span),
                    .confidence = sure,
                    .facts = {{"support", "glossary"}}};
      if (use.source.count > 0) notice.source = use.source.span;
      if (!proposal.empty())
        notice.edits = {{.target = run.span, .text = proposal}};
      report.add(pair, std::move(notice));
    }
  }
}

}  // namespace

// The examples are checked with tests/data/tiny-glossary.csv.
Rule rule() {
  return {.about = {.code = "TRM003",
                    .name = "term-forbidden",
                    .title = "Word that the glossary forbids",
                    .what = "A word stands in the target that the glossary "
                            "forbids, for this source term or altogether.",
                    .why = "Somebody has decided against it, often for a "
                           "reason that readers feel.",
                    .cure = "Use the rendering that the glossary prefers.",
                    .its = "terminology",
                    .mqm = "terminology/termbase",
                    .severity = Severity::error,
                    .target_only = TargetOnly::reduced,
                    .needs = {Need::glossary},
                    .yields_to = {{"untranslated-segment"},
                                  {"protected-text-translated"}},
                    .fixes = Fixes::shown,
                    .bad = {{"Die [[Firma]] baut Häuser.",
                             "The [[corporation]] builds houses."},
                            {"Viele kamen in die Stadt.",
                             "Many [[guest workers]] came to the city."}},
                    .good = {{"Die Firma baut Häuser.",
                              "The company builds houses."},
                             {"Die Stadt baut Häuser.",
                              "The corporation builds houses."}}},
          .check = check};
}

}  // namespace interlint::rules::term_forbidden
