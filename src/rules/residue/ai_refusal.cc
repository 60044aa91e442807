#include "rules/residue/residue.h"
#include "rules/rule.h"

namespace interlint::rules::ai_refusal {

Rule rule() {
  return residue_rule(
      {.code = "ADD012",
       .name = "ai-refusal",
       .title = "Refusal of a language model",
       .what = "The target holds a model's refusal or speaks of "
               "the model itself.",
       .why = "The article is missing.",
       .cure = "Translate the text.",
       .its = "addition",
       .mqm = "accuracy/addition",
       .severity = Severity::error,
       .target_only = TargetOnly::reduced,
       .yields_to = {{"untranslated-segment"},
                     {"bilingual-echo"},
                     {"repeated-segment"}},
       .silences = Reach::span,
       .despite = {"unrelated-target"},
       .bad = {{"Der Rat tagte am Montag im Rathaus.",
                "[[I'm sorry, but I can't help with that.]]"}},
       .good = {{"Es tut mir leid, aber ich kann nicht helfen.",
                 "I'm sorry, but I can't help with that."},
                {"Ein Sprachmodell kann das nicht.",
                 "As an AI language model, it cannot do that."}}},
      "refusal", "the answer of a language model, no translation");
}

}  // namespace interlint::rules::ai_refusal
