#include "rules/completeness/gap_report.h"
#include "rules/rule.h"

namespace interlint::rules::segment_omitted {
namespace {

void check(const Article& article, Report& report) {
  report_gaps(article, Lacking::target, GapExtent::sentences, Severity::error,
              report);
}

}  // namespace

Rule rule() {
  return {
      .about =
          {.code = "OMI001",
           .name = "segment-omitted",
           .title = "Sentence left out",
           .what = "A sentence of the source has no counterpart in the target.",
           .why = "Readers of the translation never learn what it says.",
           .cure = "Translate the sentence, or accept the finding if it was "
                   "left out on purpose.",
           .its = "omission",
           .mqm = "accuracy/omission",
           .severity = Severity::error,
           .yields_to = {{"untranslated-segment"},
                         {"repeated-segment"},
                         {"block-omitted"},
                         {"target-truncated", Reach::unit}},
           .plants = {"paragraph-removed", "sentence-lost"},
           .bad =
               {{"Der Zug aus Bremen kam um 8 Uhr in Hamburg an. [[Fast "
                 "niemand "
                 "stieg aus, denn an diesem Morgen streikten die Lokführer im "
                 "ganzen Land.]] Um 9 Uhr fuhr er weiter nach Kiel.",
                 "The train from Bremen arrived in Hamburg at 8.[[]] At 9 it "
                 "went on to Kiel."}},
           .good = {{"Der Zug hielt. Niemand stieg aus.",
                     "The train stopped. No one got off."}}},
      .check = check};
}

}  // namespace interlint::rules::segment_omitted
