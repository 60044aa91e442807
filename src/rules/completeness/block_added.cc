#include "rules/completeness/gap_report.h"
#include "rules/rule.h"

namespace interlint::rules::block_added {
namespace {

void check(const Article& article, Report& report) {
  report_gaps(article, Lacking::source, GapExtent::blocks, Severity::error,
              report);
}

}  // namespace

Rule rule() {
  return {
      .about =
          {.code = "ADD005",
           .name = "block-added",
           .title = "Paragraph added",
           .what = "A paragraph or a list item of the target has no "
                   "counterpart in the source.",
           .why = "The translation says something the author never said.",
           .cure = "Delete it, or accept the finding if the editors added it.",
           .its = "addition",
           .mqm = "accuracy/addition",
           .severity = Severity::error,
           .yields_to = {{"untranslated-segment"},
                         {"bilingual-echo"},
                         {"repeated-segment"},
                         {"ai-preamble", Reach::touch}},
           .plants = {"paragraph-inserted", "block-added"},
           .bad =
               {{"Der Rat tagte am 3. Mai in Bremen.[[]] ¶ Die Sitzung endete "
                 "gegen "
                 "10 Uhr.",
                 "The council met in Bremen on May 3. ¶ [[Around 300 people "
                 "demonstrated against the budget outside the town hall.]] ¶ "
                 "The session ended around 10 p.m."}},
           .good = {{"- Brot ¶ - Milch ¶ - Eier",
                     "- bread ¶ - milk ¶ - eggs"}}},
      .check = check};
}

}  // namespace interlint::rules::block_added
