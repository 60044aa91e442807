#include "rules/meaning/false_friends.h"
#include "rules/rule.h"

namespace interlint::rules::false_friend {
namespace {

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  report_false_friends(pair, Strength::strong, report);
}

}  // namespace

Rule rule() {
  return {
      .about = {.code = "FFR001",
                .name = "false-friend",
                .title = "False friend",
                .what = "A word of the target looks like a word of the source, "
                        "means something else, and nothing else there calls "
                        "for it.",
                .why = "The sentence says something else than its source.",
                .cure = "Use a word that means what the source word means.",
                .its = "mistranslation",
                .mqm = "accuracy/mistranslation",
                .severity = Severity::warning,
                .reads = Reads::words,
                .approval = Approval::of_target,
                .yields_to = {{"untranslated-segment"},
                              {"protected-text-translated"}},
                .bad = {{"Der [[Chef]] kam spät.", "The [[chef]] came late."}},
                .good = {{"Der Chef stellte den neuen Koch vor.",
                          "The boss introduced the new chef."},
                         {"Der Chef kam spät.", "The boss came late."}}},
      .check = check};
}

}  // namespace interlint::rules::false_friend
