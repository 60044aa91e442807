#include "rules/meaning/false_friends.h"
#include "rules/rule.h"

namespace interlint::rules::false_friend_possible {
namespace {

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  report_false_friends(pair, Strength::weak, report);
}

}  // namespace

Rule rule() {
  return {
      .about = {.code = "FFR002",
                .name = "false-friend-possible",
                .title = "Possible false friend",
                .what = "A word of the target looks like a word of the source "
                        "and only sometimes means the same.",
                .why = "Where it does not, the sentence says something else "
                       "than its source.",
                .cure = "Read both sentences; use another word if need be.",
                .its = "mistranslation",
                .mqm = "accuracy/mistranslation",
                .severity = Severity::info,
                .on = false,
                .reads = Reads::words,
                .approval = Approval::of_target,
                .yields_to = {{"untranslated-segment"},
                              {"protected-text-translated"}},
                .bad = {{"Sie ist [[evangelisch]].",
                         "She is [[evangelical]]."}},
                .good = {{"Sie ist evangelisch.", "She is Protestant."}}},
      .check = check};
}

}  // namespace interlint::rules::false_friend_possible
