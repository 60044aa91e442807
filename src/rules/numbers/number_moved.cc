#include <fmt/format.h>

#include "rules/numbers/disagreements.h"

namespace interlint::rules::number_moved {
namespace {

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  for (const Disagreement& one : sure(pair.pairing, {Difference::moved})) {
    const bool lost = one.source.has_value();
    const std::string seen = lost ? told(pair.source, source_of(pair, one))
                                  : told(pair.target, target_of(pair, one));
    report.add(pair, evidence(pair, one,
                              fmt::format("The counterpart of {} stands in a "
                                          "neighbouring sentence.",
                                          seen)));
  }
}

}  // namespace

Rule rule() {
  return {
      .about =
          {.code = "NUM015",
           .name = "number-moved",
           .title = "Number in a neighbouring sentence",
           .what = "A number has its counterpart in another sentence close by.",
           .why = "Sentences may be matched wrongly, or a figure went to the "
                  "wrong noun.",
           .cure = "See whether the number still belongs to the same noun.",
           .its = "numbers",
           .mqm = "accuracy/mistranslation",
           .severity = Severity::info,
           .on = false,
           .reads = Reads::figures,
           .copied_text = CopiedText::judged,
           .yields_to = {{"repeated-segment"},
                         {"segment-added"},
                         {"block-added"},
                         {"characters", Reach::touch}},
           .pairs = Pairs::all,
           .bad = {{"Die Halle hat [[4500]] Plätze. ¶ Das Konzert beginnt "
                    "pünktlich am Abend.",
                    "The hall has many seats. ¶ The concert begins on time in "
                    "the evening with [[4500]] guests."}},
           .good = {{"Die Halle hat 4500 Plätze. ¶ Das Konzert beginnt "
                     "pünktlich am Abend.",
                     "The hall has 4500 seats. ¶ The concert begins on time in "
                     "the evening."}}},
      .check = check};
}

}  // namespace interlint::rules::number_moved
