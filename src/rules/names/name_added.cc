#include <fmt/format.h>

#include "evidence/names/compared.h"
#include "evidence/translation/coverage.h"
#include "languages/vocabulary.h"
#include "rules/rule.h"

namespace interlint::rules::name_added {
namespace {

void check(const Pair& pair, const DocumentStatistics& document,
           Report& report) {
  if (!document.lexicon_fits() || !is_comparable(pair)) return;
  const NameMemory& known = document[names_of_sources];
  for (const Word& word : added_names(pair)) {
    const std::string_view name = pair.target[word];
    if (known.has(name)) continue;
    const bool listed = pair.target.vocabulary->knows(name);
    report.add(pair, {.target = word.span,
                      .message = fmt::format(
                          "“{}” stands nowhere in the source.", name),
                      .confidence = listed ? 0.65F : 0.5F});
  }
}

}  // namespace

Rule rule() {
  return {
      .about =
          {.code = "NAM004",
           .name = "name-added",
           .title = "Name that the source does not have",
           .what = "A name of the target stands nowhere in the source.",
           .why = "The reader is told of somebody the author does not name.",
           .cure = "Write what the source has.",
           .its = "addition",
           .mqm = "accuracy/addition",
           .severity = Severity::warning,
           .needs = {Need::lexicon},
           .reads = Reads::words,
           .approval = Approval::of_target,
           .yields_to = {{"untranslated-segment"},
                         {"segment-added"},
                         {"block-added"},
                         {"protected-text-translated"},
                         {"name-altered", Reach::unit}},
           .plants = {"critical_id9_ne_replaced"},
           .pairs = Pairs::all,
           .statistics = {&names_of_sources},
           .bad = {{"Gestern besuchte der Minister die neue Fabrik. ¶ Der Hund "
                    "schläft in der Küche.",
                    "Yesterday the minister visited the new [[Zumtobel]] "
                    "factory. ¶ The dog is sleeping in the kitchen."}},
           .good = {{"Gestern besuchte Gerstl die neue Fabrik. ¶ Der Hund "
                     "schläft in der Küche.",
                     "Yesterday Gerstl visited the new factory. ¶ Gerstl's dog "
                     "is sleeping in the kitchen."}}},
      .check = check};
}

}  // namespace interlint::rules::name_added
