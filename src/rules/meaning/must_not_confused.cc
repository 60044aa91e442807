#include "rules/meaning/phrase_hits.h"
#include "rules/rule.h"

namespace interlint::rules::must_not_confused {
namespace {

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  report_phrases(pair, Phrases::must_not, report);
}

}  // namespace

Rule rule() {
  return {
      .about = {.code = "NEG004",
                .name = "must-not-confused",
                .title = "Freedom and ban confused",
                .what = "“Need not” became “must not”, or the reverse.",
                .why = "The reader is told that something allowed is "
                       "forbidden, or something forbidden allowed.",
                .cure = "Say “need not” for the lack of a duty, “must not” for "
                        "a ban.",
                .its = "mistranslation",
                .mqm = "accuracy/mistranslation",
                .severity = Severity::warning,
                .reads = Reads::words,
                .yields_to = {{"untranslated-segment"}},
                .bad = {{"Sie [[müssen nicht]] zahlen.",
                         "You [[must not]] pay."}},
                .good = {{"Sie müssen nicht zahlen.", "You need not pay."},
                         {"Sie dürfen nicht rauchen.", "You must not smoke."}}},
      .check = check};
}

}  // namespace interlint::rules::must_not_confused
