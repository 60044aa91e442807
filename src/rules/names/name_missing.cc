#include <fmt/format.h>

#include "evidence/names/lost.h"
#include "evidence/translation/coverage.h"
#include "rules/rule.h"

namespace interlint::rules::name_missing {
namespace {

/// Half of the sentence must be there before a name can be missing from it.
bool is_well_supported(const Pair& pair) {
  constexpr double least = 0.5;
  return source_coverage(pair).share() >= least;
}

/// May a pronoun stand for the name, which is said nearby?
bool is_understood(const NameHabits& habits, std::size_t pair,
                   std::string_view name) {
  const std::size_t last = name.rfind(' ');
  return habits.is_named_nearby(pair, name) ||
         (last != std::string_view::npos &&
          habits.is_named_nearby(pair, name.substr(last + 1)));
}

float confidence_of(Surety surety) {
  switch (surety) {
    case Surety::sure: return 0.7F;
    case Surety::likely: return 0.5F;
    case Surety::perhaps: return 0.3F;
  }
  return 0;
}

void check(const Pair& pair, const DocumentStatistics& document,
           Report& report) {
  if (!document.lexicon_fits() || !is_comparable(pair) ||
      !is_well_supported(pair))
    return;
  const NameHabits& habits = document[name_habits];
  for (const LostName& lost : lost_names(pair, habits)) {
    const std::string_view name = pair.source[lost.span];
    if (is_understood(habits, pair.index, name)) continue;
    report.add(pair, {.source = lost.span,
                      .message = fmt::format(
                          "“{}” stands nowhere in the target.", name),
                      .confidence = confidence_of(lost.surety),
                      .severity = lost.surety == Surety::perhaps
                                      ? std::optional(Severity::info)
                                      : std::nullopt});
  }
}

}  // namespace

Rule rule() {
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
           .severity = Severity::warning,
           .needs = {Need::lexicon},
           .reads = Reads::words,
           .approval = Approval::of_source,
           .yields_to = {{"untranslated-segment"},
                         {"segment-added"},
                         {"block-added"},
                         {"protected-text-translated"},
                         {"name-altered", Reach::unit}},
           .plants = {"critical_id25_ne_removed"},
           .pairs = Pairs::all,
           .statistics = {&name_habits},
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

}  // namespace interlint::rules::name_missing
