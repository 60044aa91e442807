#include "rules/meaning/phrase_hits.h"
#include "rules/rule.h"

namespace interlint::rules::calque {
namespace {

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  report_phrases(pair, Phrases::calques, report);
}

}  // namespace

Rule rule() {
  return {
      .about = {.code = "FFR004",
                .name = "calque",
                .title = "Rendered word by word",
                .what = "A phrase of the source was rendered word by word and "
                        "means something else in the target, or nothing.",
                .why = "It reads as a machine's work and may mislead.",
                .cure = "Use the phrase that the target language has for it.",
                .its = "mistranslation",
                .mqm = "accuracy/mistranslation",
                .severity = Severity::warning,
                .target_only = TargetOnly::off,
                .reads = Reads::words,
                .yields_to = {{"untranslated-segment"},
                              {"protected-text-translated"}},
                .bad = {{"Er lebt [[seit drei Jahren]] hier.",
                         "He has lived here [[since three years]]."},
                        {"[[Vor zwei Tagen]] kam sie.",
                         "She came [[before two days]]."}},
                .good = {{"Er lebt seit drei Jahren hier.",
                          "He has lived here for three years."},
                         {"Von Bonn nach Köln sind es 30 Kilometer.",
                          "From Bonn to Cologne it is 30 kilometres."}}},
      .check = check};
}

}  // namespace interlint::rules::calque
