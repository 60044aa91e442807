#include "rules/residue/residue.h"
#include "rules/rule.h"

namespace interlint::rules::ai_abridged {

Rule rule() {
  return residue_rule(
      {.code = "ADD019",
       .name = "ai-abridged",
       .title = "Text left out by a language model",
       .what = "The target marks a place where the model left text out.",
       .why = "Part of the article is missing.",
       .cure = "Translate the rest.",
       .its = "omission",
       .mqm = "accuracy/omission",
       .severity = Severity::error,
       .target_only = TargetOnly::reduced,
       .yields_to = {{"untranslated-segment"},
                     {"bilingual-echo"},
                     {"repeated-segment"}},
       .silences = Reach::span,
       .despite = {"unrelated-target"},
       .bad = {{"Der Rat tagte am Montag im Rathaus.",
                "The council met in the town hall on Monday. [[[rest "
                "of the article unchanged]]]"}},
       .good = {{"„Der Rat [...] tagte.“", "“The council [...] met.”"},
                {"Der Rat tagte am Montag.", "The council met on Monday."}}},
      "abridged", "a sign that text was left out");
}

}  // namespace interlint::rules::ai_abridged
