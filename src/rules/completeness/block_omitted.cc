#include "rules/completeness/gap_report.h"
#include "rules/rule.h"

namespace interlint::rules::block_omitted {
namespace {

void check(const Article& article, Report& report) {
  report_gaps(article, Lacking::target, GapExtent::blocks, Severity::error,
              report);
}

}  // namespace

Rule rule() {
  return {
      .about =
          {.code = "OMI005",
           .name = "block-omitted",
           .title = "Paragraph left out",
           .what = "A paragraph, a list item, a caption or a quotation of "
                   "the source is missing.",
           .why = "Readers of the translation never learn what it says.",
           .cure = "Translate it, or accept the finding if it was left "
                   "out on purpose.",
           .its = "omission",
           .mqm = "accuracy/omission",
           .severity = Severity::error,
           .yields_to = {{"untranslated-segment"}, {"repeated-segment"}},
           .plants = {"paragraph-removed", "block-lost"},
           .bad =
               {{"Der Rat tagte am 3. Mai in Bremen. ¶ [[Rund 300 Menschen "
                 "demonstrierten vor dem Rathaus gegen den Haushalt.]] ¶ Die "
                 "Sitzung endete gegen 10 Uhr.",
                 "The council met in Bremen on May 3.[[]] ¶ The session ended "
                 "around 10 p.m."}},
           .good = {{"- Brot ¶ - Milch ¶ - Eier",
                     "- bread ¶ - milk ¶ - eggs"}}},
      .check = check};
}

}  // namespace interlint::rules::block_omitted
