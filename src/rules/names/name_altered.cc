#include <fmt/format.h>

#include <algorithm>

#include "evidence/names/lost.h"
#include "evidence/translation/coverage.h"
#include "rules/rule.h"

namespace interlint::rules::name_altered {
namespace {

void check(const Pair& pair, const DocumentStatistics& document,
           Report& report) {
  if (!document.lexicon_fits() || !is_comparable(pair)) return;
  const std::vector<Word> added = added_names(pair);
  if (added.empty()) return;
  const std::vector<LostName> missing = lost_names(pair, document[name_habits]);
  for (std::size_t k = 0; k < std::min(added.size(), missing.size()); ++k) {
    report.add(pair, {.source = missing[k].span,
                      .target = added[k].span,
                      .message = fmt::format(
                          "“{}” is not in the target, and “{}” is not in "
                          "the source.",
                          pair.source[missing[k].span], pair.target[added[k]]),
                      .confidence = 0.85F});
  }
}

}  // namespace

Rule rule() {
  return {
      .about =
          {.code = "NAM001",
           .name = "name-altered",
           .title = "Another name stands here",
           .what = "A name of the source is missing, and another one stands "
                   "in the target.",
           .why = "Somebody is said to have done what another did.",
           .cure = "Write the name that the source has.",
           .its = "inconsistent-entities",
           .mqm = "accuracy/mistranslation",
           .severity = Severity::warning,
           .needs = {Need::lexicon},
           .reads = Reads::words,
           .approval = Approval::of_target,
           .yields_to = {{"untranslated-segment"},
                         {"segment-added"},
                         {"block-added"},
                         {"protected-text-translated"}},
           .plants = {"critical_id9_ne_replaced"},
           .pairs = Pairs::all,
           .statistics = {&name_habits},
           .bad = {{"Gestern besuchte [[Gerstl]] die neue Fabrik. ¶ Der Hund "
                    "schläft in der Küche.",
                    "Yesterday [[Obama]] visited the new factory. ¶ The dog is "
                    "sleeping in the kitchen."}},
           .good = {{"Gestern besuchte Gerstl die neue Fabrik. ¶ Der Hund "
                     "schläft in der Küche.",
                     "Yesterday Gerstl visited the new factory. ¶ The dog is "
                     "sleeping in the kitchen."}}},
      .check = check};
}

}  // namespace interlint::rules::name_altered
