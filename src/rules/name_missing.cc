#include <fmt/format.h>

#include "rules/common/coverage.h"
#include "rules/common/names_compared.h"
#include "rules/rule.h"

namespace interlint {
namespace {

void check(const Article& article, Report& report) {
  if (!lexicon_fits(article)) return;
  const NameMemory known = names_in_targets(article);
  for (const Pair& pair : article.pairs) {
    if (!is_comparable(pair)) continue;
    for (const Word& word : missing_names(pair)) {
      const std::string_view name = pair.source[word];
      if (known.has(name)) continue;
      report.add(pair, {.source = word.span,
                        .message = fmt::format(
                            "“{}” stands nowhere in the target.", name),
                        .confidence = 0.3F});
    }
  }
}

}  // namespace

Rule name_missing() {
  return {
      .about =
          {.code = "NAM003",
           .name = "name-missing",
           .title = "Name missing",
           .what = "A name of the source has left no trace in the target.",
           .why = "The reader is not told whom the author names.",
           .cure = "Write the name.",
           .its = "omission",
           .mqm = "accuracy/omission",
           .severity = Severity::info,
           .bad = {{"Gestern besuchte [[Gerstl]] die neue Fabrik. ¶ Der Hund "
                    "schläft in der Küche.",
                    "Yesterday he visited the new factory. ¶ The dog is "
                    "sleeping in the kitchen."}},
           .good = {{"Gestern besuchte Gerstl die neue Fabrik. ¶ Der Hund "
                     "schläft in der Küche.",
                     "Yesterday Gerstl visited the new factory. ¶ The dog is "
                     "sleeping in the kitchen."}}},
      .check = check};
}

}  // namespace interlint
