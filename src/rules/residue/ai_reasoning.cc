#include "rules/residue/residue.h"
#include "rules/rule.h"

namespace interlint::rules::ai_reasoning {

Rule rule() {
  return residue_rule(
      {.code = "ADD017",
       .name = "ai-reasoning",
       .title = "Reasoning of a language model left",
       .what = "The target holds what a model thought before it translated.",
       .why = "It is no part of the article.",
       .cure = "Delete it.",
       .its = "addition",
       .mqm = "accuracy/addition",
       .severity = Severity::error,
       .target_only = TargetOnly::full,
       .yields_to = {{"untranslated-segment"},
                     {"bilingual-echo"},
                     {"repeated-segment"}},
       .silences = Reach::span,
       .despite = {"unrelated-target"},
       .bad = {{"Der Rat tagte am Montag im Rathaus.",
                "<think>[[]]The council met in the town hall on Monday."},
               {"Der Rat tagte am Montag im Rathaus.",
                "[[Okay, let me translate this.]] The council met in the "
                "town hall on Monday."}},
       .good = {{"Der Rat tagte am Montag.", "The council met on Monday."},
                {"Das Modell denkt zwischen `<think>` und `</think>`.",
                 "The model thinks between `<think>` and `</think>`."}}},
      "reasoning", "what a language model thought aloud");
}

}  // namespace interlint::rules::ai_reasoning
