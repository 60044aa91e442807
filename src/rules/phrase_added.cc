#include <fmt/format.h>

#include <algorithm>

#include "rules/common/scored_article.h"
#include "rules/rule.h"

namespace interlint {
namespace {

constexpr double least_score = 2.5;
constexpr float less_sure = 0.2F;

void check(const Article& article, Report& report) {
  for (const Scored& found : scored(article).pairs) {
    const WordRun run = found.left.target;
    if (found.addition <= least_score || run.first == run.end) continue;
    const Span clause = clause_of(found.pair->target, run);
    report.add(
        *found.pair,
        {.target = clause,
         .message = fmt::format("“{}” has no counterpart in the source.",
                                found.pair->target[clause]),
         .confidence = confidence_of_addition(found.addition) - less_sure});
  }
}

}  // namespace

Rule phrase_added() {
  return {
      .about =
          {.code = "ADD002",
           .name = "phrase-added",
           .title = "Part of the sentence added",
           .what = "A clause of the target, about eight words or more, has no "
                   "counterpart in the source.",
           .why = "The reader is told what the author did not say.",
           .cure = "Delete what was added.",
           .its = "addition",
           .mqm = "accuracy/addition",
           .severity = Severity::info,
           .on = false,  // 29 of 2,278 clean segments, none of 53 additions
           .bad = {{"Der Minister besuchte gestern die neue Fabrik. ¶ Der Hund "
                    "schläft in der Küche. ¶ Der Arzt untersuchte das kranke "
                    "Kind.",
                    "The minister visited the new factory yesterday. ¶ The dog "
                    "is sleeping in the kitchen. ¶ The doctor examined the "
                    "sick child, [[while the teacher slowly opened the big "
                    "window of the school]]."}},
           .good = {{"Der Arzt untersuchte das kranke Kind, während die "
                     "Lehrerin langsam das große Fenster der Schule öffnete.",
                     "The doctor examined the sick child, while the teacher "
                     "slowly opened the big window of the school."}}},
      .check = check};
}

}  // namespace interlint
