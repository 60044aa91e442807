#include "rules/completeness/gap_report.h"
#include "rules/rule.h"

namespace interlint::rules::segment_added {
namespace {

void check(const Article& article, Report& report) {
  report_gaps(article, Lacking::source, GapExtent::sentences, Severity::warning,
              report);
}

}  // namespace

Rule rule() {
  return {
      .about =
          {.code = "ADD001",
           .name = "segment-added",
           .title = "Sentence added",
           .what = "A sentence of the target has no counterpart in the source.",
           .why = "The translation says something the author never said.",
           .cure = "Delete the sentence, or accept the finding if the editors "
                   "added it.",
           .its = "addition",
           .mqm = "accuracy/addition",
           .severity = Severity::warning,
           .yields_to = {{"untranslated-segment"},
                         {"bilingual-echo"},
                         {"repeated-segment"},
                         {"block-added"},
                         {"ai-preamble", Reach::touch}},
           .plants = {"paragraph-inserted", "sentence-added"},
           .bad =
               {{"Der Zug aus Bremen kam um 8 Uhr in Hamburg an.[[]] Um 9 Uhr "
                 "fuhr "
                 "er weiter nach Kiel.",
                 "The train from Bremen arrived in Hamburg at 8. [[Hardly "
                 "anyone got off because the drivers were on strike all over "
                 "the country that morning.]] At 9 it went on to Kiel."}},
           .good = {{"Der Zug hielt, und alle stiegen aus.",
                     "The train stopped. Everyone got off."}}},
      .check = check};
}

}  // namespace interlint::rules::segment_added
