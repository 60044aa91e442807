#include <fmt/format.h>

#include "rules/common/repetition.h"
#include "rules/rule.h"

namespace interlint {
namespace {

constexpr Lengths any_phrase{.least = 1, .most = 6};

void check(const Pair& pair, Report& report) {
  for (const Repetition& found : repetitions(pair.target, any_phrase)) {
    if (found.length == 1 || may_repeat(pair.target, found)) continue;
    if (repeats(pair.source, any_phrase)) return;
    report.add(
        pair,
        {.target = found.span,
         .message = fmt::format(
             "“{}” stands {} times in a row; the source says it once.",
             pair.target[found.unit], found.times),
         .confidence = 0.95F,
         .edits = {{.target = {found.unit.end, found.span.end}, .text = ""}}});
  }
}

}  // namespace

Rule repeated_phrase() {
  return {.about = {.code = "DUP002",
                    .name = "repeated-phrase",
                    .title = "Phrase written twice",
                    .what = "The target says two to six words twice running, "
                            "the source does not.",
                    .why = "It is how a machine stumbles, and no reader misses "
                           "it.",
                    .cure = "Delete the copy.",
                    .its = "duplication",
                    .mqm = "accuracy/addition",
                    .severity = Severity::error,
                    .alone = Alone::weaker,
                    .bad = {{"Brot wird teurer.",
                             "[[the price of bread the price of bread]] is "
                             "rising"},
                            {"Sie kam am Montag an.",
                             "She arrived [[on Monday on Monday]]."}},
                    .good = {{"Immer wieder rief sie an.",
                              "She called again and again and again."},
                             {"Ein Schritt vor, ein Schritt vor!",
                              "One step ahead, one step ahead!"}}},
          .check = check};
}

}  // namespace interlint
